package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a file is read to its end. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(Place at, String path, String what, String mend) {
        found.add(new Fault(at.line(), at.column(), path, what, mend));
    }

    void add(Field field, String what, String mend) {
        add(field.node().at(), field.path(), what, mend);
    }

    List<Fault> inLineOrder() {
        return found.stream().sorted(Fault.IN_LINE_ORDER).toList();
    }
}
