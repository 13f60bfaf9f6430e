package org.tingxu.writer;

import java.util.List;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.hall.Refusal;

/** What became of an order. A machine that failed is a failed future instead, see {@link WriterUnavailable}. */
public sealed interface Answer {
    /**
     * Carried out, and durable.
     *
     * @param events   may be none, when there was nothing to do
     * @param repeated the order had been carried out before, and this is the answer of that time
     */
    record Done(List<Recorded> events, boolean repeated) implements Answer {
        public Done {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal refusal) implements Answer {}

    /** The command id was used for something else. */
    record KeyReused(String id) implements Answer {}
}
