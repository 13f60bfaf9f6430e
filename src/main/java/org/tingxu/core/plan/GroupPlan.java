package org.tingxu.core.plan;

import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;

/**
 * A group of services that share a line of numbers.
 *
 * @param prefix one or two capital letters, unique in the hall
 * @param from   first serial of the day
 * @param to     last serial of the day; after it no number is given ({@code numbers-exhausted})
 */
public record GroupPlan(GroupCode code, Text name, String prefix, int from, int to) {
    public GroupPlan {
        TicketNo first = new TicketNo(prefix, from);
        TicketNo last = new TicketNo(prefix, to);
        if (first.compareTo(last) > 0 && from > to) {
            throw new IllegalArgumentException("range %d-%d ends before it begins".formatted(from, to));
        }
    }
}
