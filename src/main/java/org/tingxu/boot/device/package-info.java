/** The technician's commands: {@code ./tingxu device}. */
@NullMarked
package org.tingxu.boot.device;

import org.jspecify.annotations.NullMarked;
