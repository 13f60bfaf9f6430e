package org.tingxu.device.bus;

import java.util.List;
import java.util.Optional;

/** Whose turn it is: the first who wants to speak after the one who spoke last. Times are {@link System#nanoTime}. */
final class Turns {
    private Optional<Seat<?>> last = Optional.empty();
    private boolean wanted;
    private long wantedSince;

    /** Who speaks next. */
    sealed interface Next {}

    record Now(Seat<?> seat) implements Next {}

    /** Somebody, but not before. */
    record Later(long at) implements Next {}

    record Nobody() implements Next {}

    Next next(List<Seat<?>> seats, long now) {
        int start = last.map(seats::indexOf).orElse(-1) + 1;
        Optional<Seat<?>> soonest = Optional.empty();
        for (int i = 0; i < seats.size(); i++) {
            Seat<?> seat = seats.get((start + i) % seats.size());
            if (seat.wantsToSpeak()
                    && soonest.filter(other -> !earlier(seat, other, now)).isEmpty()) {
                soonest = Optional.of(seat);
            }
        }
        return soonest.<Next>map(seat -> seat.notBefore() - now > 0 ? new Later(seat.notBefore()) : wants(seat, now))
                .orElseGet(Nobody::new);
    }

    /** Those who may speak now are equal: the first of them in the round is taken. */
    private static boolean earlier(Seat<?> seat, Seat<?> other, long now) {
        return other.notBefore() - now > 0 && seat.notBefore() - other.notBefore() < 0;
    }

    private Next wants(Seat<?> seat, long now) {
        if (!wanted) {
            wanted = true;
            wantedSince = now;
        }
        return new Now(seat);
    }

    /** Since when somebody is ready to speak and nobody does. */
    long wantedSince() {
        return wantedSince;
    }

    void took(Seat<?> seat) {
        last = Optional.of(seat);
        wanted = false;
    }

    void changed() {
        wanted = false;
    }
}
