/**
 * The physical skin at a site: layers, stiffness, pigment reactivity, capacity to heal.
 *
 * <p>Validity: The only package that turns facts about a person into physics; factors whose size nobody measured are ASSUMED and wide.
 *
 * <p>Read first: {@link org.percola.skin.Skin}, then {@link org.percola.skin.SkinAtlas}.
 */
@NullMarked
package org.percola.skin;

import org.jspecify.annotations.NullMarked;
