/** Replays a real day of an office through the public HTTP API, with the hall's clock running faster. */
@NullMarked
package org.tingxu.boot.replay;

import org.jspecify.annotations.NullMarked;
