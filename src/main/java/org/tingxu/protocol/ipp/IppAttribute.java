package org.tingxu.protocol.ipp;

import java.util.List;

/** A name with one or more values. */
public record IppAttribute(String name, List<IppValue> values) {
    public IppAttribute {
        values = List.copyOf(values);
        if (name.isEmpty() || values.isEmpty()) {
            throw new IllegalArgumentException("an attribute has a name and a value: " + name + " " + values);
        }
    }

    public static IppAttribute words(String name, IppValue.Syntax syntax, String... texts) {
        return new IppAttribute(
                name,
                List.of(texts).stream()
                        .map(text -> (IppValue) new IppValue.Words(syntax, text))
                        .toList());
    }

    public static IppAttribute whole(String name, int value) {
        return new IppAttribute(name, List.of(new IppValue.Whole(value)));
    }

    public static IppAttribute flag(String name, boolean value) {
        return new IppAttribute(name, List.of(new IppValue.Flag(value)));
    }

    public static IppAttribute enumerated(String name, int value) {
        return new IppAttribute(name, List.of(new IppValue.Enumerated(value)));
    }
}
