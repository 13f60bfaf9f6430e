package org.tingxu.core.calling;

import java.time.Instant;
import org.tingxu.core.name.TicketNo;

/**
 * A ticket in line.
 *
 * @param place the instant that its place goes by; a lane is sorted by it
 */
public record Waiter(TicketNo ticket, Instant place) {}
