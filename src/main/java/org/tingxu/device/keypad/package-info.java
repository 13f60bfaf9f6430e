/** Keypads and evaluators of the windows' desks: presses and ratings in, counts and tickets out. */
@NullMarked
package org.tingxu.device.keypad;

import org.jspecify.annotations.NullMarked;
