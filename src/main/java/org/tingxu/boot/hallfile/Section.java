package org.tingxu.boot.hallfile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block of keys, of which some are required. A key that is nearly one that is missing is told and then read as that one, so that one
 * slip of the pen makes one fault.
 */
final class Section {
    private final Map<String, Field> fields;

    private Section(Map<String, Field> fields) {
        this.fields = fields;
    }

    Optional<Field> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** A key and its value; both have the same path, each its own place. */
    record Keyed(Field key, Field value) {}

    /** Empty after a fault when the field is no block of keys. */
    static Optional<Section> of(Field field, List<String> required, List<String> optional) {
        return pairs(field, "keys " + String.join(", ", required)).map(written -> {
            List<String> known =
                    Stream.concat(required.stream(), optional.stream()).toList();
            Map<String, Field> fields = new HashMap<>();
            written.forEach((key, keyed) -> {
                String meant = known.contains(key) ? key : meant(written, known, key, keyed.key());
                fields.putIfAbsent(meant, keyed.value());
            });
            required.stream().filter(k -> !fields.containsKey(k)).forEach(k -> missing(field, k));
            return new Section(fields);
        });
    }

    /** The keys of a block whose keys are free, in the order of the file; a key that is written twice counts once and is a fault. */
    static Optional<Map<String, Keyed>> pairs(Field field, String wanted) {
        if (!(field.node() instanceof Node.Pairs block)) {
            String kind = field.node() instanceof Node.Scalar s && s.nothing()
                    ? "no value"
                    : field.node().kind();
            return field.fault(kind + " where a block of keys belongs", wanted);
        }
        Map<String, Keyed> fields = new LinkedHashMap<>();
        for (Node.Pair pair : block.pairs()) {
            String text = pair.key().text();
            Field key = field.at(word(text), pair.key());
            Optional<Keyed> before =
                    Optional.ofNullable(fields.putIfAbsent(text, new Keyed(key, field.at(word(text), pair.value()))));
            before.ifPresent(b -> key.fault(
                    "key %s is written twice, first on line %d"
                            .formatted(Words.quoted(text), b.key().line()),
                    "keep one of them"));
        }
        return Optional.of(fields);
    }

    private static String meant(Map<String, Keyed> written, List<String> known, String text, Field key) {
        List<String> free = known.stream().filter(k -> !written.containsKey(k)).toList();
        Optional<String> nearest = Words.nearest(free, text);
        key.fault(
                "unknown key " + Words.quoted(text),
                nearest.map("did you mean '%s'?"::formatted)
                        .orElseGet(() -> "take it away; known here: " + String.join(", ", known)));
        return nearest.orElse(text);
    }

    private static void missing(Field field, String key) {
        field.at(key, field.node()).fault("missing", "write '%s: …' here, see docs/hall-file.md".formatted(key));
    }

    /** A key as it may stand in a path. */
    private static String word(String key) {
        return key.matches("[A-Za-z0-9-]{1,40}") ? key : Words.quoted(key);
    }
}
