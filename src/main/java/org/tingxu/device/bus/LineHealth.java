package org.tingxu.device.bus;

import java.util.List;
import org.tingxu.device.line.LineState;

/**
 * How it goes with a line and the devices on it, counted since the bus was made.
 *
 * @param bytesOut taken by the line
 * @param bytesIn  heard, noise too
 * @param downs    times that the line went down after it had been up
 */
public record LineHealth(LineState state, long bytesOut, long bytesIn, long downs, List<StationHealth> stations) {
    public LineHealth {
        stations = List.copyOf(stations);
    }
}
