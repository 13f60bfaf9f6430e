package org.tingxu.protocol.escpos;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Four printable ASCII characters that a printer sends back when everything before them is on paper ({@code GS ( H} fn 48).
 *
 * @param value exactly four characters, 20h to 7Eh
 */
public record ProcessId(String value) {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public ProcessId {
        if (value.length() != 4 || !PrinterText.isPrintableAscii(value)) {
            throw new IllegalArgumentException(
                    "A process id is four printable ASCII characters, not \"" + value + "\"");
        }
    }

    /** One id for one job name, always the same, so that an answer that comes after a restart still finds its job. */
    public static ProcessId of(String jobName) {
        CRC32 sum = new CRC32();
        sum.update(jobName.getBytes(StandardCharsets.UTF_8));
        long rest = sum.getValue();
        StringBuilder id = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            id.append(DIGITS.charAt((int) (rest % DIGITS.length())));
            rest /= DIGITS.length();
        }
        return new ProcessId(id.toString());
    }
}
