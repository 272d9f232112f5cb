/**
 * YAML and JSON to the domain and back. All problems of what users give us are found here, all at once.
 *
 * <p>Validity: the case file of the published schema; numbers carry units in the file and none behind this border.
 *
 * <p>Read first: {@link org.percola.wire.CaseReader}, then {@link org.percola.wire.Fields}.
 */
@NullMarked
package org.percola.wire;

import org.jspecify.annotations.NullMarked;
