package org.tingxu.core.calendar;

import java.time.LocalDate;

/**
 * A day that was found by counting working days.
 *
 * @param provisional 暂估: the count went through days of a year whose holidays are not announced, so it may move
 */
public record DueDate(LocalDate on, boolean provisional) {}
