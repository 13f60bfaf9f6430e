package org.tingxu.report.month;

import org.tingxu.core.name.ItemCode;

/**
 * What became of one item's matters in a month.
 *
 * @param accepted taken in in the month, as {@link Tally#ACCEPTED} counts
 * @param decided  decided in it, as {@link Tally#DECIDED} counts
 * @param onTime   of these, in time
 */
public record ItemCount(ItemCode item, long accepted, long decided, long onTime) {}
