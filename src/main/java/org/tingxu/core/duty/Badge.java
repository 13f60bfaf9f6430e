package org.tingxu.core.duty;

import java.util.Optional;

/**
 * As whom a clerk was shown to an applicant (亮牌), at the moment of the act: an account may be named otherwise later.
 *
 * @param name   of the account
 * @param number on the badge
 */
public record Badge(String name, Optional<String> number) {
    public Badge {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a badge has a name");
        }
    }
}
