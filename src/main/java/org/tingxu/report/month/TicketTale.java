package org.tingxu.report.month;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.hall.Event;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.WindowNo;

/** What the journal tells of one ticket of one day, as far as figures ask. */
final class TicketTale {
    private final Instant issuedAt;
    private Optional<WindowNo> window = Optional.empty();
    private Instant lastCallAt = Instant.MIN;
    private Optional<Instant> startedAt = Optional.empty();
    private Optional<Instant> heldSince = Optional.empty();
    private Duration held = Duration.ZERO;
    private boolean voided;
    private boolean givenUp;
    private boolean called;
    private int misses;
    private Optional<Long> waitMicros = Optional.empty();
    private long services;
    private long serviceMicros;
    private Optional<Grade> grade = Optional.empty();
    private Optional<ClerkId> caller = Optional.empty();
    private final Set<ClerkId> servedBy = new HashSet<>();
    private boolean ended;
    private boolean noted;

    TicketTale(Instant issuedAt) {
        this.issuedAt = issuedAt;
    }

    /** The window that has it in hand. */
    Optional<WindowNo> window() {
        return window;
    }

    void tell(Event.OfTicket event, Instant at) {
        switch (event) {
            case Event.TicketIssued _,
                    Event.SlipBegun _,
                    Event.SlipPrinted _,
                    Event.SlipFailed _,
                    Event.SlipDoubted _,
                    Event.SlipWaived _,
                    Event.SlipReprintAsked _ -> {}
            case Event.TicketVoided _ -> {
                voided = true;
                ended = true;
                leaves();
            }
            case Event.TicketCancelled _, Event.TicketExpired _ -> {
                givenUp = true;
                ended = true;
                leaves();
            }
            case Event.TicketReturned _ -> leaves();
            case Event.TicketCalled e -> {
                called = true;
                caller = Optional.of(e.clerk());
                window = Optional.of(e.window());
                lastCallAt = at;
            }
            case Event.TicketRecalled _ -> lastCallAt = at;
            case Event.ServingStarted _ -> {
                startedAt = Optional.of(at);
                caller.ifPresent(servedBy::add);
                held = Duration.ZERO;
                waitMicros = waitMicros.or(() -> Optional.of(micros(issuedAt, lastCallAt)));
            }
            case Event.TicketHeld _ -> {
                heldSince = Optional.of(at);
                window = Optional.empty();
            }
            case Event.TicketResumed e -> {
                endHold(at);
                window = Optional.of(e.window());
            }
            case Event.TicketMissed _ -> {
                misses++;
                window = Optional.empty();
            }
            case Event.MissUndone e -> {
                misses--;
                window = Optional.of(e.window());
            }
            case Event.TicketTransferred _, Event.VisitContinued _ -> serviceEnded(at);
            case Event.TicketFinished _ -> {
                ended = true;
                serviceEnded(at);
            }
        }
    }

    void rated(Grade given) {
        grade = Optional.of(given);
    }

    /** The rating was malicious: it does not count. */
    void struckOut() {
        grade = Optional.empty();
    }

    /** The first contact has a record of its own. */
    void noted() {
        noted = true;
    }

    private void endHold(Instant at) {
        heldSince.ifPresent(since -> held = held.plus(Duration.between(since, at)));
        heldSince = Optional.empty();
    }

    private void serviceEnded(Instant at) {
        endHold(at);
        startedAt.ifPresent(start -> {
            services++;
            // Holds are kept in whole milliseconds.
            serviceMicros += micros(start, at) - held.toMillis() * 1000;
        });
        leaves();
    }

    private void leaves() {
        window = Optional.empty();
        startedAt = Optional.empty();
        heldSince = Optional.empty();
    }

    static long micros(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1000;
    }

    void addTo(Sum sum) {
        boolean contact = ended && !noted && !servedBy.isEmpty();
        sum.addIf(contact, Tally.CONTACTS);
        sum.addIf(contact && servedBy.size() == 1, Tally.CONTACTS_REGISTERED);
        if (voided) {
            return;
        }
        sum.add(Tally.ISSUED, 1);
        sum.addIf(called, Tally.CALLED);
        sum.addIf(misses > 0, Tally.MISSED);
        sum.addIf(waitMicros.isPresent(), Tally.SERVED);
        sum.addIf(givenUp && waitMicros.isEmpty(), Tally.ABANDONED);
        sum.add(Tally.SERVICES, services);
        sum.add(Tally.SERVICE_MICROS, serviceMicros);
        waitMicros.ifPresent(sum::waited);
        grade.ifPresent(g -> {
            sum.add(Tally.RATED, 1);
            sum.add(Tally.GRADES.get(g.value() - 1), 1);
            sum.addIf(g.value() >= 3, Tally.SATISFIED);
        });
    }

    boolean counts() {
        return !voided;
    }
}
