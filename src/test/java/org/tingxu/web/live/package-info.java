/** Seen from outside: live. */
@NullMarked
package org.tingxu.web.live;

import org.jspecify.annotations.NullMarked;
