@NullMarked
package org.tingxu.device.sign;

import org.jspecify.annotations.NullMarked;
