@NullMarked
package org.tingxu.device.printing;

import org.jspecify.annotations.NullMarked;
