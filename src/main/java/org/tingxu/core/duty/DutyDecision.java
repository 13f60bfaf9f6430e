package org.tingxu.core.duty;

import java.util.List;

/** What the hall answers to an order about its duties. */
public sealed interface DutyDecision {
    record Accepted(List<DutyEvent> events) implements DutyDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(DutyRefusal refusal) implements DutyDecision {}
}
