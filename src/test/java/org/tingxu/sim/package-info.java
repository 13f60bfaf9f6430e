/** The simulator finds what it has to find. */
@NullMarked
package org.tingxu.sim;

import org.jspecify.annotations.NullMarked;
