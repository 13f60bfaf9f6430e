/**
 * Who is at the keyboard: staff accounts, their passwords and sessions, and what stops a guesser or a foreign page.
 *
 * <p>{@link org.tingxu.web.auth.AuthOperations} is what a router mounts; everything before it knows nothing of JSON.
 */
@NullMarked
package org.tingxu.web.auth;

import org.jspecify.annotations.NullMarked;
