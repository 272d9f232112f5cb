/**
 * The page and the HTTP API on this machine: {@code percola serve}.
 *
 * <p>Everything that it answers comes from the code of the commands: the readers of {@code wire} find the problems, the
 * writers of {@code report} make the documents. Nothing that is typed enters a path, a query, a log or a cookie; nothing is
 * asked of another machine.
 *
 * <p>Leaves out: accounts, storage, encryption (put a proxy in front of it where a network is not your own).
 *
 * <p>Read first: {@link org.percola.web.PageServer}, then {@link org.percola.web.Doorkeeper}.
 */
@NullMarked
package org.percola.web;

import org.jspecify.annotations.NullMarked;
