/** SAM-V readers of resident identity cards: values to bytes and bytes to values. No port, no clock, only the JDK. */
@NullMarked
package org.tingxu.protocol.idcard;

import org.jspecify.annotations.NullMarked;
