/** Tests of Modbus frames. */
@NullMarked
package org.tingxu.protocol.modbus;

import org.jspecify.annotations.NullMarked;
