/** Tests of FF 68 frames. */
@NullMarked
package org.tingxu.protocol.keypad;

import org.jspecify.annotations.NullMarked;
