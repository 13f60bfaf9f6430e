package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.database.Database;

/**
 * People by how their masked name begins. Few of them are looked up one by one; where they are many, the newest matters hold enough of
 * them. So a rare name and a frequent one are both found at once, however the statement is planned.
 */
final class ShownNames {
    /** More people than this are many. */
    static final int FEW = 1_500;

    /** The operators of the index: they compare bytes, as the begin of a name does. */
    private static final String BEGINS = "SELECT subject FROM subject"
            + " WHERE hall = $1 AND name_shown ~>=~ $2 AND name_shown ~<~ $3 LIMIT " + (FEW + 1);

    private final Database database;

    ShownNames(Database database) {
        this.database = database;
    }

    /** Those whose shown name begins so; empty when they are many. */
    Future<Optional<List<String>>> few(HallId hall, String begin) {
        return database.query(BEGINS, Tuple.of(hall.value(), begin, behind(begin)))
                .map(rows -> rows.size() > FEW
                        ? Optional.empty()
                        : Optional.of(StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString(0))
                                .toList()));
    }

    /** The first text that no longer begins so: UTF-8 keeps the order of code points. */
    static String behind(String begin) {
        int last = begin.codePointBefore(begin.length());
        int next = last + 1 >= Character.MIN_SURROGATE && last + 1 <= Character.MAX_SURROGATE
                ? Character.MAX_SURROGATE + 1
                : Math.min(last + 1, Character.MAX_CODE_POINT);
        return begin.substring(0, begin.length() - Character.charCount(last)) + Character.toString(next);
    }
}
