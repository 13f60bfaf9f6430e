/** Devices without hardware, as programs of their own: {@code ./tingxu simulate …}. */
@NullMarked
package org.tingxu.boot.simulate;

import org.jspecify.annotations.NullMarked;
