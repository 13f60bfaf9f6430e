/** Matters (办件): taking in, their course, their look-up. */
@NullMarked
package org.tingxu.web.duty;

import org.jspecify.annotations.NullMarked;
