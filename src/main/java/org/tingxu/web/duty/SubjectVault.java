package org.tingxu.web.duty;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.SubjectId;

/**
 * Encrypts what is known of a person under a key of that person alone, and that key under the server's: AES-256-GCM (NIST SP
 * 800-38D), 12 random bytes before cipher text and tag. Hall and person are bound to both, so that rows cannot be exchanged.
 */
public final class SubjectVault {
    /** Bytes of a key. */
    public static final int KEY_BYTES = 32;

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /**
     * What is stored.
     *
     * @param wrappedKey the person's key under the server's
     * @param sealed     the person's data under the person's key
     */
    record Sealed(Buffer wrappedKey, Buffer sealed) {}

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec master;
    private final byte[] people;

    public SubjectVault(byte[] master) {
        this.master = key(master);
        // A key of its own: what is told of one is nothing of the other (NIST SP 800-108).
        this.people = mac(master, "person-hash");
    }

    /** A name for somebody who has none yet. */
    SubjectId newSubject() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return new SubjectId(HexFormat.of().formatHex(bytes));
    }

    Sealed seal(HallId hall, SubjectId subject, byte[] data) {
        byte[] own = new byte[KEY_BYTES];
        random.nextBytes(own);
        return new Sealed(
                Buffer.buffer(encrypt(master, place(hall, subject, "key"), own)),
                Buffer.buffer(encrypt(key(own), place(hall, subject, "data"), data)));
    }

    /** The data; empty when it was sealed under another key, for another hall or person, or was changed since. */
    Optional<byte[]> open(HallId hall, SubjectId subject, Sealed sealed) {
        return decrypt(master, place(hall, subject, "key"), sealed.wrappedKey().getBytes())
                .flatMap(own -> decrypt(
                        key(own), place(hall, subject, "data"), sealed.sealed().getBytes()));
    }

    /**
     * Finds the same person again, and tells nothing else: HMAC-SHA-256 of hall and ID number. Blanks do not matter, nor does
     * whether the last letter is a capital.
     */
    byte[] personHash(HallId hall, String idNumber) {
        String plain = idNumber.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return mac(people, hall + "/" + plain);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    private byte[] encrypt(SecretKeySpec key, byte[] place, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + text.length)
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static Optional<byte[]> decrypt(SecretKeySpec key, byte[] place, byte[] sealed) {
        if (sealed.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_BYTES), place)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException another) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, byte[] place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher;
    }

    private static byte[] place(HallId hall, SubjectId subject, String what) {
        return (hall + "/" + subject + "/" + what).getBytes(StandardCharsets.UTF_8);
    }

    private static SecretKeySpec key(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key has %d bytes, not %d".formatted(key.length, KEY_BYTES));
        }
        return new SecretKeySpec(key, "AES");
    }
}
