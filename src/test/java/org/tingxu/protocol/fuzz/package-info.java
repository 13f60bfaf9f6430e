/** Readers against any bytes. */
@NullMarked
package org.tingxu.protocol.fuzz;

import org.jspecify.annotations.NullMarked;
