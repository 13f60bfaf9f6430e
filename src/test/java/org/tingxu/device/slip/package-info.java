@NullMarked
package org.tingxu.device.slip;

import org.jspecify.annotations.NullMarked;
