package org.tingxu.device.desk;

import java.security.SecureRandom;

/** Ids of orders, each once: also those of a server before its restart are others. */
final class OrderIds {
    private final String start;
    private long last;

    OrderIds(String kind) {
        start = "%s-%016x-".formatted(kind, new SecureRandom().nextLong());
    }

    String next() {
        return start + ++last;
    }
}
