@NullMarked
package org.tingxu.device.line;

import org.jspecify.annotations.NullMarked;
