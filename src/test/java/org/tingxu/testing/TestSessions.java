package org.tingxu.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/** Sessions that are put into the table, for tests with more people than passwords can be hashed for. */
public final class TestSessions {
    private TestSessions() {}

    /** Opens a session of an account that is there; returns the cookie. */
    public static String open(Sql sql, String user) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] secret = sha256.digest(("test session of " + user).getBytes(StandardCharsets.UTF_8));
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
            String id = HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.US_ASCII)));
            sql.run("INSERT INTO staff_session VALUES ('\\x%s', '%s', now(), now())".formatted(id, user));
            return "tingxu=" + token;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
