package org.tingxu.boot.hallfile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names that one list of the file declares, and the references to them from elsewhere. */
final class Declared {
    private final String kind;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final boolean readable;

    /**
     * @param kind     for messages, e.g. {@code group}
     * @param readable false when the list as a whole could not be read: then references to it are not judged
     */
    Declared(String kind, boolean readable) {
        this.kind = kind;
        this.readable = readable;
    }

    /** Declares a name even when it is badly written, so that references to it are not faults too. */
    void add(Field name) {
        if (name.node() instanceof Node.Scalar s && !s.nothing()) {
            Optional<Integer> before = Optional.ofNullable(lines.putIfAbsent(s.text(), s.at().line()));
            before.ifPresent(line -> name.fault(
                    "%s %s is there twice, first on line %d".formatted(kind, Words.quoted(s.text()), line),
                    "give each its own"));
        }
    }

    /** The declared name that the field refers to; after the fault for an unknown one, the name that was probably meant. */
    Optional<String> referred(Field reference) {
        return reference.text().flatMap(name -> {
            if (!readable || lines.containsKey(name)) {
                return Optional.of(name);
            }
            reference.fault("no %s %s".formatted(kind, Words.quoted(name)), Words.oneOf(lines.keySet(), name));
            return Words.nearest(lines.keySet(), name);
        });
    }
}
