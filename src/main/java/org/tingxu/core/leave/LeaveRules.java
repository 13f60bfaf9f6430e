package org.tingxu.core.leave;

import static org.tingxu.core.ledger.LedgerDecision.accept;
import static org.tingxu.core.ledger.LedgerDecision.refuse;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.Ledgers;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.plan.PostPlan;

/** Decides about leave: whoever is away has somebody in her place (AB角). */
public final class LeaveRules {
    public static final String LEDGER = "leave";

    /** Longest reason, characters. */
    public static final int REASON_MAX = 200;

    /** Longest leave, days. */
    public static final int DAYS_MAX = 366;

    /** A leave may be entered so many days after it began, e.g. of who fell ill. */
    public static final int LATE_DAYS_MAX = 31;

    private LeaveRules() {}

    public static LedgerDecision decide(Scene scene, LeaveCommand command) {
        return switch (command) {
            case LeaveCommand.Ask c -> ask(scene, c);
            case LeaveCommand.Answer c -> answer(scene, c);
            case LeaveCommand.End c -> end(scene, c);
            case LeaveCommand.Lapse c -> lapse(scene, c);
        };
    }

    /** The approved leave that a clerk is on at some time of a span. */
    public static Optional<Entry> away(Ledgers ledgers, ClerkId clerk, LocalDateTime from, LocalDateTime until) {
        return of(ledgers, clerk)
                .filter(e -> facts(e).approved() && facts(e).overlaps(from, until))
                .findFirst();
    }

    /** Is a clerk on leave at a moment? */
    public static boolean away(Ledgers ledgers, ClerkId clerk, LocalDateTime at) {
        return away(ledgers, clerk, at, at.plusNanos(1)).isPresent();
    }

    private static Stream<Entry> of(Ledgers ledgers, ClerkId clerk) {
        return ledgers.entries(LEDGER).stream()
                .filter(e -> e.holder().filter(clerk::equals).isPresent());
    }

    private static LeaveFacts facts(Entry entry) {
        return (LeaveFacts) entry.facts();
    }

    private static LedgerDecision ask(Scene scene, LeaveCommand.Ask c) {
        LocalDateTime now = scene.now();
        if (!c.from().isBefore(c.until())
                || !c.until().isAfter(now)
                || c.from().isBefore(now.minusDays(LATE_DAYS_MAX))
                || c.until().isAfter(c.from().plusDays(DAYS_MAX))) {
            return refuse(LeaveWord.SPAN, LATE_DAYS_MAX, DAYS_MAX);
        }
        if (c.reason().isBlank() || c.reason().length() > REASON_MAX) {
            return refuse(LeaveWord.REASON, REASON_MAX);
        }
        Optional<Entry> own = of(scene.ledgers(), c.by())
                .filter(e -> facts(e).overlaps(c.from(), c.until()))
                .findFirst();
        if (own.isPresent()) {
            return refuse(LeaveWord.TWICE, own.get().id().key());
        }
        Optional<LedgerDecision> gap = gap(scene, c.by(), c.from(), c.until(), c.headCovers());
        if (gap.isPresent()) {
            return gap.get();
        }
        Optional<EntryId> id = scene.ledgers().next(LEDGER, now.getYear());
        return id.isEmpty()
                ? refuse(LeaveWord.FULL, EntryId.SERIAL_MAX)
                : accept(new LeaveEvent.Asked(
                        id.get(),
                        now,
                        c.by(),
                        c.from(),
                        c.until(),
                        c.kind(),
                        c.reason().strip(),
                        c.headCovers()));
    }

    /** Why nobody would answer for a post of this clerk; empty when somebody does. */
    private static Optional<LedgerDecision> gap(
            Scene scene, ClerkId clerk, LocalDateTime from, LocalDateTime until, boolean headCovers) {
        for (PostPlan post : scene.plan().staffing().posts()) {
            Optional<LedgerDecision> gap = post.head().equals(clerk)
                    ? whileCovering(scene, post, from, until)
                    : whileAlone(scene, post, clerk, from, until, headCovers);
            if (gap.isPresent()) {
                return gap;
            }
        }
        return Optional.empty();
    }

    private static Optional<LedgerDecision> whileAlone(
            Scene scene, PostPlan post, ClerkId clerk, LocalDateTime from, LocalDateTime until, boolean headCovers) {
        Optional<ClerkId> other = other(post, clerk)
                .filter(o -> away(scene.ledgers(), o, from, until).isPresent());
        if (other.isEmpty()) {
            return Optional.empty();
        }
        if (!headCovers) {
            return Optional.of(refuse(LeaveWord.COVER, post.code(), other.get()));
        }
        return away(scene.ledgers(), post.head(), from, until).isPresent()
                ? Optional.of(refuse(LeaveWord.HEAD, post.code(), post.head()))
                : Optional.empty();
    }

    /** The head of a post stays while A and B are both away. */
    private static Optional<LedgerDecision> whileCovering(
            Scene scene, PostPlan post, LocalDateTime from, LocalDateTime until) {
        boolean both = of(scene.ledgers(), post.a())
                .map(LeaveRules::facts)
                .filter(f -> f.approved() && f.overlaps(from, until))
                .anyMatch(f -> away(scene.ledgers(), post.b(), later(f.from(), from), earlier(f.until(), until))
                        .isPresent());
        return both ? Optional.of(refuse(LeaveWord.HEAD, post.code(), post.head())) : Optional.empty();
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static Optional<ClerkId> other(PostPlan post, ClerkId clerk) {
        if (post.a().equals(clerk)) {
            return Optional.of(post.b());
        }
        return post.b().equals(clerk) ? Optional.of(post.a()) : Optional.empty();
    }

    private static LedgerDecision answer(Scene scene, LeaveCommand.Answer c) {
        Optional<Entry> found =
                scene.ledgers().entry(c.entry()).filter(e -> e.id().ledger().equals(LEDGER));
        if (found.isEmpty()) {
            return refuse(LeaveWord.UNKNOWN, c.entry().key());
        }
        LeaveFacts f = facts(found.get());
        ClerkId clerk = found.get().holder().orElseThrow();
        if (f.answeredBy().isPresent()) {
            return refuse(LeaveWord.ANSWERED, c.entry().key());
        }
        if (clerk.equals(c.by())) {
            return refuse(LeaveWord.OWN, c.by());
        }
        boolean explained = !c.reason().isBlank() && c.reason().length() <= REASON_MAX;
        if ((!c.approved() && !explained) || c.reason().length() > REASON_MAX) {
            return refuse(LeaveWord.REASON, REASON_MAX);
        }
        return c.approved()
                ? approve(scene, c, clerk, f)
                : accept(new LeaveEvent.Answered(
                        c.entry(), scene.now(), c.by(), false, c.reason().strip()));
    }

    /** What was free of gaps when it was asked may have one by now. */
    private static LedgerDecision approve(Scene scene, LeaveCommand.Answer c, ClerkId clerk, LeaveFacts f) {
        Optional<LedgerDecision> gap = gap(scene, clerk, f.from(), f.until(), f.headCovers());
        if (gap.isPresent()) {
            return gap.get();
        }
        List<PostPlan> covered = scene.plan().staffing().posts().stream()
                .filter(p -> other(p, clerk)
                        .filter(o ->
                                away(scene.ledgers(), o, f.from(), f.until()).isPresent())
                        .isPresent())
                .filter(p -> !p.head().equals(c.by()))
                .toList();
        return covered.isEmpty()
                ? accept(new LeaveEvent.Answered(
                        c.entry(), scene.now(), c.by(), true, c.reason().strip()))
                : refuse(
                        LeaveWord.HEAD_APPROVES,
                        covered.getFirst().code(),
                        covered.getFirst().head());
    }

    private static LedgerDecision end(Scene scene, LeaveCommand.End c) {
        Optional<Entry> found =
                scene.ledgers().entry(c.entry()).filter(e -> e.id().ledger().equals(LEDGER));
        if (found.isEmpty()) {
            return refuse(LeaveWord.UNKNOWN, c.entry().key());
        }
        ClerkId clerk = found.get().holder().orElseThrow();
        return clerk.equals(c.by())
                ? accept(new LeaveEvent.Ended(c.entry(), scene.now(), c.by()))
                : refuse(LeaveWord.OTHERS, c.entry().key(), clerk);
    }

    private static LedgerDecision lapse(Scene scene, LeaveCommand.Lapse c) {
        return scene.ledgers()
                .woken(c.entry(), scene.now())
                .map(e -> accept(new LeaveEvent.Lapsed(e.id(), scene.now())))
                .orElse(accept());
    }

    /** The entry as an event leaves it. An unanswered leave is overdue when it begins. */
    public static Entry next(Optional<Entry> before, LeaveEvent event) {
        return switch (event) {
            case LeaveEvent.Asked e ->
                new Entry(
                        e.entry(),
                        e.at(),
                        "asked",
                        Optional.of(e.by()),
                        Optional.of(e.from()),
                        Optional.empty(),
                        Optional.empty(),
                        new LeaveFacts(
                                e.from(),
                                e.until(),
                                e.kind(),
                                e.reason(),
                                e.headCovers(),
                                false,
                                Optional.empty(),
                                Optional.empty()));
            case LeaveEvent.Answered e -> {
                Entry b = before.orElseThrow();
                yield stands(
                        b,
                        e.approved() ? "approved" : "refused",
                        e.approved() ? Optional.empty() : Optional.of(e.at()),
                        facts(b).answered(e));
            }
            case LeaveEvent.Ended e -> {
                Entry b = before.orElseThrow();
                String state = facts(b).approved() ? "ended" : "withdrawn";
                yield stands(b, state, Optional.of(e.at()), facts(b).endedAt(e.at()));
            }
            case LeaveEvent.Lapsed e -> {
                Entry b = before.orElseThrow();
                yield stands(b, facts(b).approved() ? "over" : "lapsed", Optional.of(e.at()), facts(b));
            }
        };
    }

    private static Entry stands(Entry b, String state, Optional<LocalDateTime> closedAt, LeaveFacts facts) {
        Optional<LocalDateTime> due = facts.approved() ? Optional.empty() : b.due();
        return new Entry(b.id(), b.openedAt(), state, b.holder(), due, b.subject(), closedAt, facts);
    }
}
