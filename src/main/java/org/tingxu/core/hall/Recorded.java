package org.tingxu.core.hall;

import java.time.Instant;

/**
 * An event with its place in the hall's journal.
 *
 * @param seq 1 for the first event of the hall, without gaps
 */
public record Recorded(long seq, Instant at, Event event) {}
