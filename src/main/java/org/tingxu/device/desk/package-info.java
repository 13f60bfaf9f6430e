/** What the hall's devices do about its events. */
@NullMarked
package org.tingxu.device.desk;

import org.jspecify.annotations.NullMarked;
