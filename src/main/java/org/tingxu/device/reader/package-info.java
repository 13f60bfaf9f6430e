/** Readers of identity cards. What they read is somebody's data: nothing of it is logged or kept here. */
@NullMarked
package org.tingxu.device.reader;

import org.jspecify.annotations.NullMarked;
