package org.tingxu.core.duty;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tingxu.core.name.Text;

/**
 * Something that the applicant brings (材料).
 *
 * @param code   1 to {@value #CODE_MAX} lower-case letters, digits and hyphens, unlike the other materials of its item
 * @param copies how many of it stay here, 0 (it is shown only) to {@value #COPIES_MAX}
 * @param issuer who makes it out; empty = the applicant
 * @param how    how it is got
 */
public record Material(
        String code, Text name, MaterialForm form, int copies, Optional<Text> issuer, Optional<Text> how) {
    public static final int CODE_MAX = 40;
    public static final int COPIES_MAX = 20;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Material {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no code of a material: 1 to %d lower-case letters, digits and hyphens"
                            .formatted(code, CODE_MAX));
        }
        if (copies < 0 || copies > COPIES_MAX) {
            throw new IllegalArgumentException("0 to %d copies, not %d".formatted(COPIES_MAX, copies));
        }
    }

    /** One original, which the applicant makes out. */
    public Material(String code, Text name) {
        this(code, name, MaterialForm.ORIGINAL, 1, Optional.empty(), Optional.empty());
    }

    /** Whether nothing is said of it but its name. */
    boolean plain() {
        return equals(new Material(code, name));
    }
}
