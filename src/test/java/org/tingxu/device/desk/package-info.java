@NullMarked
package org.tingxu.device.desk;

import org.jspecify.annotations.NullMarked;
