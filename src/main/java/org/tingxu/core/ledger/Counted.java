package org.tingxu.core.ledger;

import java.time.LocalDate;

/**
 * How a due date was counted, so that another calendar can count it anew.
 *
 * @param from        the day from which it counts, itself not counted
 * @param days        working days after it
 * @param provisional 暂估: the count went through a year whose holidays are not announced
 */
public record Counted(LocalDate from, int days, DayEnd end, boolean provisional) {}
