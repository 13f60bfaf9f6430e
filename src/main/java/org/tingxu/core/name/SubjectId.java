package org.tingxu.core.name;

import java.util.regex.Pattern;

/**
 * Stands for a person in the journal: 128 random bits as 32 lower-case hexadecimal digits. It tells nothing of the person; what is
 * known of the person lies elsewhere, under a key of its own that can be deleted.
 */
public record SubjectId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public SubjectId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a SubjectId has 32 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
