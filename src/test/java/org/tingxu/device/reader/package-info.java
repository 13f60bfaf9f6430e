/** Tests against virtual devices on a virtual line. */
@NullMarked
package org.tingxu.device.reader;

import org.jspecify.annotations.NullMarked;
