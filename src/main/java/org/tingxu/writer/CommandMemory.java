package org.tingxu.writer;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The commands of late, so that a retry is known. The oldest is forgotten at {@link #MAX}: weeks in a busy hall. */
final class CommandMemory {
    static final int MAX = 100_000;

    /** What is known of a command id. */
    sealed interface Known {
        String print();

        /** On its way: whoever asks again waits for the same answer. */
        record Pending(String print, Future<Answer> answer) implements Known {}

        /** In the journal, in {@code count} rows from {@code first} on. */
        record Written(String print, long first, int count) implements Known {}
    }

    private final Map<String, Known> known = new LinkedHashMap<>();

    Optional<Known> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    void pending(String id, String print, Future<Answer> answer) {
        known.put(id, new Known.Pending(print, answer));
    }

    void written(String id, String print, long first, int count) {
        known.remove(id);
        known.put(id, new Known.Written(print, first, count));
        if (known.size() > MAX) {
            known.remove(known.keySet().iterator().next());
        }
    }

    /** One more row of a command that is read from the journal. */
    void row(String id, String print, long seq) {
        if (known.get(id) instanceof Known.Written w && w.first() + w.count() == seq) {
            known.put(id, new Known.Written(print, w.first(), w.count() + 1));
        } else {
            written(id, print, seq, 1);
        }
    }

    /** A command that changed nothing leaves nothing to remember. */
    void forget(String id) {
        known.remove(id);
    }

    void clear() {
        known.clear();
    }
}
