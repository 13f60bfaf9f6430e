/** Lines to devices: serial, TCP, and a virtual one. Bytes go in and out; what they mean is not known here. */
@NullMarked
package org.tingxu.device.line;

import org.jspecify.annotations.NullMarked;
