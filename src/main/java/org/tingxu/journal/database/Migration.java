package org.tingxu.journal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One numbered step of the schema.
 *
 * @param version 1 to 999, as in the file's name
 * @param name    file name, e.g. {@code 002-staff.sql}
 * @param sql     the statements, with Unix line ends
 */
record Migration(int version, String name, String sql) {
    private static final Pattern NAME = Pattern.compile("([0-9]{3})-[a-z0-9-]+\\.sql");

    /** Reads the statements of a file name of the form {@code NNN-name.sql}. */
    static Migration of(String name, String sql) {
        Matcher m = NAME.matcher(name);
        if (!m.matches() || m.group(1).equals("000")) {
            throw new IllegalArgumentException("'%s' is not named NNN-name.sql".formatted(name));
        }
        return new Migration(Integer.parseInt(m.group(1)), name, sql.replace("\r\n", "\n"));
    }

    /** Reads a file of {@code src/main/resources/sql}. */
    static Migration shipped(String name) {
        try (InputStream in = Migration.class.getResourceAsStream("/sql/" + name)) {
            if (in == null) {
                throw new IllegalStateException("sql/%s is missing from this build".formatted(name));
            }
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("sql/%s cannot be read".formatted(name), e);
        }
    }

    /** SHA-256 of the statements, hexadecimal. */
    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
