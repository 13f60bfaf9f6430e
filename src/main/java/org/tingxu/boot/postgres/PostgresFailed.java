package org.tingxu.boot.postgres;

import java.nio.file.Path;

/** The embedded PostgreSQL cannot be had. The message says what failed, where, and how to mend it. */
public final class PostgresFailed extends RuntimeException {
    PostgresFailed(String what, Path where, String mend) {
        super(sentence(what, where, mend));
    }

    PostgresFailed(String what, Path where, String mend, Throwable cause) {
        super(sentence(what, where, mend) + " (" + cause + ")", cause);
    }

    private static String sentence(String what, Path where, String mend) {
        return "Embedded PostgreSQL: " + what + "\n  where: " + where + "\n  to mend: " + mend;
    }
}
