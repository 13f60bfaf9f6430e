package org.tingxu.web.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106), written in the PHC string format: {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}.
 *
 * @param memoryKib   memory of one hash, 8 to {@value #MEMORY_KIB_MAX} KiB
 * @param passes      1 to {@value #PASSES_MAX}
 * @param parallelism lanes, 1 to {@value #LANES_MAX}
 */
public record Argon2(int memoryKib, int passes, int parallelism) {
    static final int MEMORY_KIB_MAX = 256 * 1024;
    static final int PASSES_MAX = 16;
    static final int LANES_MAX = 8;
    static final int SALT_BYTES = 16;
    static final int HASH_BYTES = 32;

    /** The floor that the OWASP password storage sheet names: 19 MiB, two passes, one lane. */
    public static final Argon2 USUAL = new Argon2(19 * 1024, 2, 1);

    /** The cheapest that there is. */
    static final Argon2 LEAST = new Argon2(8, 1, 1);

    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=([0-9]{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    public Argon2 {
        boolean possible = memoryKib >= 8 * parallelism
                && memoryKib <= MEMORY_KIB_MAX
                && passes >= 1
                && passes <= PASSES_MAX
                && parallelism >= 1
                && parallelism <= LANES_MAX;
        if (!possible) {
            throw new IllegalArgumentException(
                    "Argon2 with m=%d KiB, t=%d, p=%d is out of bounds".formatted(memoryKib, passes, parallelism));
        }
    }

    /** @param salt {@value #SALT_BYTES} random bytes, new for each password */
    String hash(String password, byte[] salt) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        memoryKib,
                        passes,
                        parallelism,
                        base64.encodeToString(salt),
                        base64.encodeToString(digest(password, salt, HASH_BYTES)));
    }

    /**
     * Whether the password is the one that was hashed, in a time that does not depend on how nearly it is.
     *
     * @throws IllegalArgumentException when the text is no Argon2id hash within the bounds
     */
    static boolean matches(String password, String phc) {
        Matcher m = PHC.matcher(phc);
        if (!m.matches()) {
            throw new IllegalArgumentException("a stored password hash is not in the Argon2id PHC format");
        }
        Argon2 cost =
                new Argon2(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        byte[] salt = Base64.getDecoder().decode(m.group(4));
        byte[] expected = Base64.getDecoder().decode(m.group(5));
        return MessageDigest.isEqual(expected, cost.digest(password, salt, expected.length));
    }

    /** The same word may be typed as different code points, so they are made one (NFKC) before hashing. */
    private byte[] digest(String password, byte[] salt, int length) {
        byte[] typed = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(parallelism)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(typed, hash);
        Arrays.fill(typed, (byte) 0);
        return hash;
    }
}
