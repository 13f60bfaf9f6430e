/** Seen from outside: window. */
@NullMarked
package org.tingxu.web.window;

import org.jspecify.annotations.NullMarked;
