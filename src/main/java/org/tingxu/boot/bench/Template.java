package org.tingxu.boot.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A POST request whose Idempotency-Key is new each time; nothing else of it is made anew. */
final class Template {
    private static final int DIGITS = 12;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final int digitsAt;
    private long sent;

    /**
     * A request.
     *
     * @param path   below {@code /api/v1/}
     * @param cookie empty for the public
     * @param body   JSON; empty for none
     * @param run    begins the keys of a run, so that no two runs share one
     * @param number of this request among those of its run
     */
    Template(String host, String path, String cookie, String body, String run, int number) {
        String before =
                "POST /api/v1/%s HTTP/1.1\r\nHost: %s\r\nIdempotency-Key: %s-%d-".formatted(path, host, run, number);
        String after = "\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                + (body.isEmpty() ? "" : "Content-Type: application/json\r\n")
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        this.digitsAt = before.length();
        this.bytes = (before + "0".repeat(DIGITS) + after).getBytes(StandardCharsets.US_ASCII);
    }

    /** The next request. Its bytes are good until the one after: a connection has one request on its way. */
    ByteBuffer next() {
        long k = ++sent;
        for (int i = DIGITS - 1; i >= 0; i--) {
            bytes[digitsAt + i] = HEX[(int) (k & 0xf)];
            k >>>= 4;
        }
        return ByteBuffer.wrap(bytes.clone());
    }
}
