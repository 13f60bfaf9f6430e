package org.tingxu.protocol.ipp;

import java.util.Arrays;
import java.util.Optional;
import org.tingxu.protocol.wire.Bytes;

/** One value of an attribute; RFC 8010 section 3.9. */
public sealed interface IppValue {
    /** A whole number. */
    record Whole(int value) implements IppValue {}

    /** Yes or no. */
    record Flag(boolean value) implements IppValue {}

    /** A number that stands for a word, as the state of a job does. */
    record Enumerated(int value) implements IppValue {}

    /** Words of one of the plain kinds, in UTF-8. */
    record Words(Syntax syntax, String text) implements IppValue {}

    /** A kind that nobody here reads: dates, ranges, parts of collections, "no value". */
    record Other(int tag, Bytes content) implements IppValue {}

    /** The kinds of words, each with its tag on the wire. */
    enum Syntax {
        TEXT(0x41),
        NAME(0x42),
        KEYWORD(0x44),
        URI(0x45),
        CHARSET(0x47),
        LANGUAGE(0x48),
        MIME_TYPE(0x49);

        private final int tag;

        Syntax(int tag) {
            this.tag = tag;
        }

        int tag() {
            return tag;
        }

        static Optional<Syntax> of(int tag) {
            return Arrays.stream(values()).filter(s -> s.tag == tag).findFirst();
        }
    }
}
