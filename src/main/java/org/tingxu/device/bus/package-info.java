/** Devices that share a line: one speaks at a time, each hears what is meant for it. */
@NullMarked
package org.tingxu.device.bus;

import org.jspecify.annotations.NullMarked;
