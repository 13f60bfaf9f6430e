/** Tests against virtual devices on a virtual line. */
@NullMarked
package org.tingxu.device.keypad;

import org.jspecify.annotations.NullMarked;
