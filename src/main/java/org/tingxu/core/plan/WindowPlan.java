package org.tingxu.core.plan;

import java.util.List;
import java.util.OptionalInt;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;

/**
 * A window and what it serves.
 *
 * @param serves ranks of services: those of a later rank are called when the order finds nothing better before it
 */
public record WindowPlan(WindowNo no, Text name, List<List<ServiceCode>> serves) {
    public WindowPlan {
        serves = serves.stream().map(List::copyOf).toList();
    }

    /** The services of all ranks, first rank first. */
    public List<ServiceCode> services() {
        return serves.stream().flatMap(List::stream).toList();
    }

    /** 0 for the first rank; empty when the window does not serve it. */
    public OptionalInt rankOf(ServiceCode service) {
        for (int rank = 0; rank < serves.size(); rank++) {
            if (serves.get(rank).contains(service)) {
                return OptionalInt.of(rank);
            }
        }
        return OptionalInt.empty();
    }
}
