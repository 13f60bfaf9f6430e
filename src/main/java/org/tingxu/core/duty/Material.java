package org.tingxu.core.duty;

import java.util.regex.Pattern;
import org.tingxu.core.name.Text;

/**
 * Something that the applicant brings (材料).
 *
 * @param code 1 to {@value #CODE_MAX} lower-case letters, digits and hyphens, unlike the other materials of its item
 */
public record Material(String code, Text name) {
    public static final int CODE_MAX = 40;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Material {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no code of a material: 1 to %d lower-case letters, digits and hyphens"
                            .formatted(code, CODE_MAX));
        }
    }
}
