/** Posts (岗位): who may sit at a window, and for whom. */
@NullMarked
package org.tingxu.core.post;

import org.jspecify.annotations.NullMarked;
