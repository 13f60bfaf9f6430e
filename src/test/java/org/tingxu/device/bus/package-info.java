@NullMarked
package org.tingxu.device.bus;

import org.jspecify.annotations.NullMarked;
