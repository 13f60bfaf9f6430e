package org.tingxu.web.auth;

import java.util.Locale;
import java.util.Set;
import org.tingxu.core.name.ClerkId;

/** Which passwords staff may choose (OWASP ASVS 5, 6.2): length counts, composition rules do not. */
final class PasswordRule {
    static final int LENGTH_MIN = 12;
    static final int LENGTH_MAX = 256;
    private static final int DIFFERENT_MIN = 5;

    /** Long ones of those that guessers try first, in lower case and without signs. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "123456789012",
            "1234567890123",
            "12345678910",
            "123456789123",
            "123123123123",
            "112233445566",
            "qwertyuiop12",
            "qwertyuiop123",
            "1qaz2wsx3edc",
            "1qaz2wsx3edc4rfv",
            "qwertyuiopasdfghjkl",
            "asdfghjkl123",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "administrator",
            "administrator1",
            "admin1234567",
            "admin12345678",
            "adminadminadmin",
            "changeme1234",
            "letmein12345",
            "welcome12345",
            "iloveyou1234",
            "woaini1314520",
            "woaini5201314",
            "woaini520520",
            "abcdefghijkl",
            "abcd12345678",
            "abc123456789",
            "a12345678910",
            "qq1234567890",
            "tingxutingxu",
            "tingxu123456");

    private PasswordRule() {}

    /** @param password as typed */
    static boolean allows(ClerkId user, String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        return password.codePointCount(0, password.length()) >= LENGTH_MIN
                && password.length() <= LENGTH_MAX
                && !plain.contains(user.value())
                && plain.codePoints().distinct().count() >= DIFFERENT_MIN
                && !WELL_KNOWN.contains(plain.replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
