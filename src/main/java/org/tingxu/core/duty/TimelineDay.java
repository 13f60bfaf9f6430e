package org.tingxu.core.duty;

import java.time.LocalDate;

/**
 * A calendar day of a matter.
 *
 * @param counted     working days counted up to and with it
 * @param provisional its year is not announced
 */
public record TimelineDay(LocalDate date, DayMark mark, int counted, boolean provisional) {}
