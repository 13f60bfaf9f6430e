/** Proxy stations (代办): village stations that hand matters in for villagers, many in one order; agent and villager are both kept. */
@NullMarked
package org.tingxu.core.station;

import org.jspecify.annotations.NullMarked;
