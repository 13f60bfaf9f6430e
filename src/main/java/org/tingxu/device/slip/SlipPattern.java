package org.tingxu.device.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text with fields in it, such as <code>{ahead} ahead of you</code>. */
public final class SlipPattern {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private sealed interface Part {}

    private record Fixed(String text) implements Part {}

    private record Filled(SlipField field) implements Part {}

    private final List<Part> parts;

    private SlipPattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a text of a template.
     *
     * @throws IllegalArgumentException when it names an unknown field, or a brace stands alone
     */
    public static SlipPattern of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        int from = 0;
        while (braces.find()) {
            fixed(text.substring(from, braces.start()), parts);
            String word = braces.group(1);
            parts.add(new Filled(SlipField.of(word)
                    .orElseThrow(() -> new IllegalArgumentException("there is no field {" + word + "}: use one of {"
                            + String.join("}, {", SlipField.words()) + "}"))));
            from = braces.end();
        }
        fixed(text.substring(from), parts);
        return new SlipPattern(parts);
    }

    private static void fixed(String text, List<Part> parts) {
        if (text.contains("{") || text.contains("}")) {
            throw new IllegalArgumentException("a brace stands alone: a field is written as {number}");
        }
        if (!text.isEmpty()) {
            parts.add(new Fixed(text));
        }
    }

    public Set<SlipField> fields() {
        return parts.stream()
                .filter(Filled.class::isInstance)
                .map(part -> ((Filled) part).field())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text without its fields. */
    public String fixedText() {
        return parts.stream()
                .filter(Fixed.class::isInstance)
                .map(part -> ((Fixed) part).text())
                .collect(Collectors.joining(" "));
    }

    /** The text of this slip; empty when one of its fields is. */
    public Optional<String> on(Slip slip) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Fixed fixed -> text.append(fixed.text());
                case Filled filled -> {
                    Optional<String> value = filled.field().on(slip);
                    if (value.isEmpty()) {
                        return Optional.empty();
                    }
                    text.append(value.get());
                }
            }
        }
        return Optional.of(text.toString());
    }
}
