package org.tingxu.web.auth;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;

/**
 * Sessions that were read from the table a moment ago. Several event loops share it.
 *
 * <p>The generation counts what was forgotten: an answer that was already on its way when its session ended is not kept.
 */
final class SessionCache {
    static final int ENTRIES_MAX = 10_000;

    private final Duration freshFor;

    @GuardedBy("this")
    private final Map<SessionId, Entry> entries = new LinkedHashMap<>();

    @GuardedBy("this")
    private long generation;

    SessionCache(Duration freshFor) {
        this.freshFor = freshFor;
    }

    private record Entry(StaffSession session, Instant goodUntil) {}

    synchronized Optional<StaffSession> get(SessionId id, Instant now) {
        Optional<Entry> entry = Optional.ofNullable(entries.get(id));
        if (entry.isPresent() && !now.isBefore(entry.get().goodUntil())) {
            entries.remove(id);
            return Optional.empty();
        }
        return entry.map(Entry::session);
    }

    synchronized long generation() {
        return generation;
    }

    /** @param generation as it was before the table was asked */
    synchronized void put(StaffSession session, Instant readAt, Instant dies, long generation) {
        if (generation != this.generation) {
            return;
        }
        Instant stale = readAt.plus(freshFor);
        // Removed first, so that the eldest entry is always the one read longest ago.
        entries.remove(session.id());
        entries.put(session.id(), new Entry(session, stale.isBefore(dies) ? stale : dies));
        if (entries.size() > ENTRIES_MAX) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    synchronized void forget(ClerkId user) {
        generation++;
        entries.values().removeIf(entry -> entry.session().staff().user().equals(user));
    }

    synchronized int size() {
        return entries.size();
    }
}
