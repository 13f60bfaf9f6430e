@NullMarked
package org.tingxu.device.trial;

import org.jspecify.annotations.NullMarked;
