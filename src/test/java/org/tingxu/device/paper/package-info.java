@NullMarked
package org.tingxu.device.paper;

import org.jspecify.annotations.NullMarked;
