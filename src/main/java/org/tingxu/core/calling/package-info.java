/** Which ticket is next at a window, and why. */
@NullMarked
package org.tingxu.core.calling;

import org.jspecify.annotations.NullMarked;
