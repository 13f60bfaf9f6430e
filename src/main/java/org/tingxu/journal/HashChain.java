package org.tingxu.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.bouncycastle.jcajce.provider.digest.SM3;

/**
 * Chains each row of a journal to the one before it: hash = H(previous hash ‖ fields), every text field with its length before it.
 * Not thread-safe.
 */
public final class HashChain {
    /** Which hash a hall's chain is made of; fixed when the hall is first opened. */
    public enum Kind {
        SHA_256("sha-256"),
        /** GB/T 32905-2016. */
        SM3("sm3");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(k -> k.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no hash '%s': sha-256 or sm3".formatted(code)));
        }
    }

    public static final int LENGTH = 32;
    private final MessageDigest digest;

    public HashChain(Kind kind) {
        this.digest = digestOf(kind);
    }

    /** What stands before the first row. */
    public static byte[] genesis() {
        return new byte[LENGTH];
    }

    /** The hash of a row, as its fields stand in storage. */
    public byte[] next(byte[] previous, Stored row) {
        digest.update(previous);
        text(row.hall());
        number(row.seq());
        number(ChronoUnit.MICROS.between(Instant.EPOCH, row.at()));
        text(row.kind());
        text(row.actor());
        text(row.commandId());
        text(row.commandPrint());
        text(row.body());
        return digest.digest();
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private void number(long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private static MessageDigest digestOf(Kind kind) {
        return switch (kind) {
            case SHA_256 -> sha256();
            case SM3 -> new SM3.Digest();
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * A row as storage has it.
     *
     * @param commandId    empty for what time brought about
     * @param commandPrint likewise
     */
    public record Stored(
            String hall,
            long seq,
            Instant at,
            String kind,
            String actor,
            String commandId,
            String commandPrint,
            String body) {}
}
