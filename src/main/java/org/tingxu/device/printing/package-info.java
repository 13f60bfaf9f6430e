/** Slips: from what a ticket says to paper, and the honest answer whether it came out. */
@NullMarked
package org.tingxu.device.printing;

import org.jspecify.annotations.NullMarked;
