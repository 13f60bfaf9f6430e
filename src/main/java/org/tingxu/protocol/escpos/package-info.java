/** ESC/POS ticket printers: values to bytes and bytes to values. No port, no clock, only the JDK. */
@NullMarked
package org.tingxu.protocol.escpos;

import org.jspecify.annotations.NullMarked;
