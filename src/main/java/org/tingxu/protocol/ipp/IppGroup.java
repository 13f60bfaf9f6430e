package org.tingxu.protocol.ipp;

import java.util.List;
import java.util.Optional;

/**
 * Attributes that belong together.
 *
 * @param tag what they are about: {@link #OPERATION}, {@link #JOB}, {@link #PRINTER}, {@link #UNSUPPORTED}, or another one
 *     below 0x10; a message may have several groups of one tag, one for each printer of a list
 */
public record IppGroup(int tag, List<IppAttribute> attributes) {
    public static final int OPERATION = 0x01;
    public static final int JOB = 0x02;
    public static final int PRINTER = 0x04;
    public static final int UNSUPPORTED = 0x05;

    public IppGroup {
        attributes = List.copyOf(attributes);
        if (tag < 1 || tag > 0x0F || tag == IppWriter.END) {
            throw new IllegalArgumentException("not the tag of a group: " + tag);
        }
    }

    /** The first number of an attribute, whole or enumerated. */
    public Optional<Integer> number(String name) {
        return values(name).stream().findFirst().flatMap(value -> switch (value) {
            case IppValue.Whole(int n) -> Optional.of(n);
            case IppValue.Enumerated(int n) -> Optional.of(n);
            case IppValue.Flag _, IppValue.Words _, IppValue.Other _ -> Optional.empty();
        });
    }

    public Optional<Boolean> flag(String name) {
        return values(name).stream()
                .findFirst()
                .flatMap(value -> value instanceof IppValue.Flag(boolean on) ? Optional.of(on) : Optional.empty());
    }

    /** All values of an attribute that are words. */
    public List<String> words(String name) {
        return values(name).stream()
                .flatMap(value -> value instanceof IppValue.Words(var _, String text)
                        ? List.of(text).stream()
                        : List.<String>of().stream())
                .toList();
    }

    private List<IppValue> values(String name) {
        return attributes.stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .map(IppAttribute::values)
                .orElse(List.of());
    }
}
