package org.tingxu.core.hall;

import java.util.List;

/** What the hall answers to a command. */
public sealed interface Decision {
    /**
     * Carried out.
     *
     * @param events what happens now; may be none, when there was nothing to do
     */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal refusal) implements Decision {}

    static Decision accept(Event... events) {
        return new Accepted(List.of(events));
    }

    static Decision refuse(Refusal refusal) {
        return new Refused(refusal);
    }
}
