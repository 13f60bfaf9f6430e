package org.tingxu.web.open;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/**
 * The code of a matter's receipt, which its applicant reads off paper: eight letters and digits of which none looks like another
 * (Crockford's base 32), 40 bits.
 */
public final class ReceiptCode {
    public static final int BYTES = 5;
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private ReceiptCode() {}

    /**
     * The code as it is printed, e.g. {@code K7QM-3XRT}.
     *
     * @param secret {@value #BYTES} bytes that only this server can make
     */
    public static String of(byte[] secret) {
        long bits = 0;
        for (int i = 0; i < BYTES; i++) {
            bits = bits << Byte.SIZE | secret[i] & 0xff;
        }
        StringBuilder code = new StringBuilder();
        for (int shift = BYTES * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            code.append(LETTERS.charAt((int) (bits >> shift) & LETTERS.length() - 1));
        }
        return code.insert(4, '-').toString();
    }

    /** Whether somebody typed this code, be it small, without its hyphen, or with O for 0 and I or L for 1. */
    static boolean same(String code, String typed) {
        return MessageDigest.isEqual(plain(code), plain(typed));
    }

    private static byte[] plain(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .getBytes(StandardCharsets.UTF_8);
    }
}
