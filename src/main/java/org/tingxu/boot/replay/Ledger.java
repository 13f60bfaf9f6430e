package org.tingxu.boot.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the server told us of every ticket, kept apart from the server. For many threads. */
final class Ledger {
    private final Map<String, Instant> issued = new LinkedHashMap<>();
    private final Map<String, Instant> called = new HashMap<>();
    private final Set<String> missed = new HashSet<>();
    private final Set<String> finished = new HashSet<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<String> duplicates = new ArrayList<>();
    private int askedTwice;

    synchronized void issued(String number, Instant at) {
        if (issued.putIfAbsent(number, at) != null) {
            duplicates.add(number + " was given twice");
        }
    }

    /** The same request with the same key, sent once more. */
    synchronized void askedAgain(String first, String again) {
        askedTwice++;
        if (!first.equals(again)) {
            duplicates.add("one request was answered with %s and with %s".formatted(first, again));
        }
    }

    synchronized void called(String number, Instant at) {
        if (called.putIfAbsent(number, at) != null) {
            duplicates.add(number + " was called twice");
        }
    }

    synchronized void missed(String number) {
        missed.add(number);
    }

    synchronized void finished(String number) {
        if (!finished.add(number)) {
            duplicates.add(number + " was finished twice");
        }
    }

    synchronized void refused(String code) {
        refusals.merge(code, 1, Integer::sum);
    }

    synchronized List<String> numbers() {
        return List.copyOf(issued.keySet());
    }

    /** What is known of a ticket from its own answers: the end that the server has to tell as well. */
    synchronized Optional<String> end(String number) {
        return finished.contains(number)
                ? Optional.of("finished")
                : Optional.of(missed.contains(number) ? "missed" : "expired").filter(_ -> issued.containsKey(number));
    }

    /** From issue to first call by the server's own times, in minutes of the replayed day. */
    synchronized Waits waits(double speed) {
        return Waits.of(called.entrySet().stream()
                .filter(e -> issued.containsKey(e.getKey()))
                .map(e -> Duration.between(issued.get(e.getKey()), e.getValue()).toNanos() / 6e10 * speed)
                .toList());
    }

    synchronized List<String> duplicates() {
        return List.copyOf(duplicates);
    }

    synchronized Map<String, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    synchronized int count(Kind kind) {
        return switch (kind) {
            case ISSUED -> issued.size();
            case CALLED -> called.size();
            case FINISHED -> finished.size();
            case MISSED -> missed.size();
            case ASKED_TWICE -> askedTwice;
        };
    }

    enum Kind {
        ISSUED,
        CALLED,
        FINISHED,
        MISSED,
        ASKED_TWICE
    }
}
