/** Seen from outside: problem. */
@NullMarked
package org.tingxu.web.problem;

import org.jspecify.annotations.NullMarked;
