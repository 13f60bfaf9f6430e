package org.tingxu.journal.database;

/** The database cannot be brought to this program's schema; the text says why and what to do. */
public final class SchemaRefused extends RuntimeException {
    SchemaRefused(String message) {
        super(message);
    }

    SchemaRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
