/** FF 68 keypads and evaluators of window desks: values to bytes and bytes to values. No port, no clock, only the JDK. */
@NullMarked
package org.tingxu.protocol.keypad;

import org.jspecify.annotations.NullMarked;
