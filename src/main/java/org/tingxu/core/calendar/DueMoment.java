package org.tingxu.core.calendar;

import java.time.LocalDateTime;

/**
 * A moment that was found by counting working time, in the hall's local time.
 *
 * @param provisional 暂估: as for {@link DueDate}
 */
public record DueMoment(LocalDateTime at, boolean provisional) {}
