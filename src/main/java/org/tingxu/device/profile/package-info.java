/** Device models as data: a file of {@code firmware-config/} is read, checked and refused with file and line. */
@NullMarked
package org.tingxu.device.profile;

import org.jspecify.annotations.NullMarked;
