/** What watches a simulated hall: simple code of its own, which shares nothing with the hall but its events. */
@NullMarked
package org.tingxu.sim.check;

import org.jspecify.annotations.NullMarked;
