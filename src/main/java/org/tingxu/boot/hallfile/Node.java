package org.tingxu.boot.hallfile;

import java.util.List;

/** A value of the YAML file with its place. Types are not guessed: {@code no} and {@code 007} stay the text they are. */
sealed interface Node {
    Place at();

    /** What it is, for a message. */
    String kind();

    /**
     * One word or text.
     *
     * @param plain written without quotes
     */
    record Scalar(Place at, String text, boolean plain) implements Node {
        boolean nothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String kind() {
            return nothing() ? "nothing" : Words.quoted(text);
        }
    }

    record Items(Place at, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Pairs(Place at, List<Pair> pairs) implements Node {
        @Override
        public String kind() {
            return "a block of keys";
        }
    }

    record Pair(Scalar key, Node value) {}
}
