/** Modbus RTU (Application Protocol V1.1b3, over Serial Line V1.02), host and device side. No port, no clock, only the JDK. */
@NullMarked
package org.tingxu.protocol.modbus;

import org.jspecify.annotations.NullMarked;
