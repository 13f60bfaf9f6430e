package org.tingxu.boot.hallfile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The device models that a hall's file may name.
 *
 * @param byName a profile's name is that of its file in {@code firmware-config/}
 */
public record Models(Map<String, Known> byName) {
    /** What a model is, by the word that messages use. */
    public enum Kind {
        PRINTER("printer"),
        SIGN("sign"),
        KEYPAD("keypad"),
        EVALUATOR("evaluator"),
        READER("reader");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * What a hall's file has to know of a model.
     *
     * @param addresses empty = it has its line to itself
     */
    public record Known(Kind kind, Optional<Addresses> addresses) {}

    /**
     * Addresses that a model can have on a shared line.
     *
     * @param delivered the one it comes with, which is taken when the file names none; may lie outside, as one that reaches every
     *     device of the line
     */
    public record Addresses(int from, int to, int delivered) {
        public Addresses {
            if (from < 0 || from > to) {
                throw new IllegalArgumentException("%d to %d is no range of addresses".formatted(from, to));
            }
        }
    }

    /** Nothing is known: a file that names a model has a fault. */
    public static final Models NONE = new Models(Map.of());

    public Models {
        byName = Map.copyOf(byName);
    }

    Optional<Known> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Set<String> of(Kind kind) {
        return byName.entrySet().stream()
                .filter(e -> e.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
