package org.tingxu.core.calendar;

/**
 * How many working days lie in a range.
 *
 * @param provisional 暂估: as for {@link DueDate}
 */
public record DayCount(int days, boolean provisional) {}
