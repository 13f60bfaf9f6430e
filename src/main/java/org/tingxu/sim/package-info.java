/** The deterministic simulator: one seed is one day of a hall with faults, on virtual time and one thread. */
@NullMarked
package org.tingxu.sim;

import org.jspecify.annotations.NullMarked;
