/** C-Power 5200 LED cards on a serial line. Bytes ↔ values. */
@NullMarked
package org.tingxu.protocol.cpower;

import org.jspecify.annotations.NullMarked;
