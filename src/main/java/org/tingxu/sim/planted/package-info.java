/** Bugs that are planted on purpose: the simulator that misses one of them is itself broken. */
@NullMarked
package org.tingxu.sim.planted;

import org.jspecify.annotations.NullMarked;
