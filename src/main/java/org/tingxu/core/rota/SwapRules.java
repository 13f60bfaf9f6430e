package org.tingxu.core.rota;

import static org.tingxu.core.ledger.LedgerDecision.accept;
import static org.tingxu.core.ledger.LedgerDecision.refuse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.leave.LeaveRules;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;

/** Two clerks change seats (调班): one asks, the other agrees, and the rota changes with the answer. */
public final class SwapRules {
    public static final String LEDGER = "swap";

    private SwapRules() {}

    static LedgerDecision ask(Scene scene, RotaCommand.AskSwap c) {
        if (c.mine().clerk().equals(c.theirs().clerk())) {
            return refuse(RotaWord.SELF, c.by());
        }
        Optional<LedgerDecision> fault = fault(scene, c.mine().with(c.by()), c.theirs());
        if (fault.isPresent()) {
            return fault.get();
        }
        Optional<EntryId> id = scene.ledgers().next(LEDGER, scene.now().getYear());
        return id.isEmpty()
                ? refuse(RotaWord.FULL, EntryId.SERIAL_MAX)
                : accept(new RotaEvent.SwapAsked(id.get(), scene.now(), c.mine().with(c.by()), c.theirs()));
    }

    /** Why these seats cannot be swapped as the rota stands. */
    private static Optional<LedgerDecision> fault(Scene scene, Seat mine, Seat theirs) {
        EntryId week = RotaRules.week(mine.day());
        if (!RotaRules.week(theirs.day()).equals(week)) {
            return Optional.of(refuse(RotaWord.WEEK, theirs.day(), week.key()));
        }
        List<Seat> seats = RotaRules.seatsOfWeek(scene.ledgers(), week);
        for (Seat s : List.of(mine, theirs)) {
            if (s.day().isBefore(scene.now().toLocalDate())) {
                return Optional.of(refuse(RotaWord.PAST, s.day()));
            }
            if (!seats.contains(s)) {
                return Optional.of(refuse(RotaWord.SEAT, s.day(), s.window(), s.clerk()));
            }
        }
        Optional<LedgerDecision> away = away(scene, mine.clerk(), theirs.day());
        if (away.isEmpty()) {
            away = away(scene, theirs.clerk(), mine.day());
        }
        return away.isPresent()
                ? away
                : RotaRules.twice(
                        new RotaFacts(mine.day(), seats).swapped(mine, theirs).seats());
    }

    private static Optional<LedgerDecision> away(Scene scene, ClerkId clerk, LocalDate day) {
        LocalDateTime start = day.atStartOfDay();
        return LeaveRules.away(scene.ledgers(), clerk, start, start.plusDays(1))
                .map(_ -> refuse(RotaWord.AWAY, clerk, day));
    }

    static LedgerDecision answer(Scene scene, RotaCommand.AnswerSwap c) {
        Optional<Entry> found =
                scene.ledgers().entry(c.entry()).filter(e -> e.id().ledger().equals(LEDGER));
        if (found.isEmpty()) {
            return refuse(RotaWord.SWAP_UNKNOWN, c.entry().key());
        }
        SwapFacts f = (SwapFacts) found.get().facts();
        boolean asked = f.theirs().clerk().equals(c.by());
        boolean takenBack = f.mine().clerk().equals(c.by()) && !c.agreed();
        if (!asked && !takenBack) {
            return refuse(RotaWord.SWAP_OTHERS, c.entry().key(), f.theirs().clerk());
        }
        RotaEvent.SwapAnswered answered = new RotaEvent.SwapAnswered(c.entry(), scene.now(), c.by(), c.agreed());
        if (!c.agreed()) {
            return accept(answered);
        }
        Optional<LedgerDecision> fault = fault(scene, f.mine(), f.theirs());
        return fault.isPresent()
                ? fault.get()
                : accept(
                        answered,
                        new RotaEvent.SeatsSwapped(
                                RotaRules.week(f.mine().day()), scene.now(), c.entry(), f.mine(), f.theirs()));
    }

    static LedgerDecision lapse(Scene scene, RotaCommand.LapseSwap c) {
        return scene.ledgers()
                .woken(c.entry(), scene.now())
                .map(e -> accept(new RotaEvent.SwapLapsed(e.id(), scene.now())))
                .orElse(accept());
    }

    static Entry asked(RotaEvent.SwapAsked e) {
        LocalDate first = e.mine().day().isBefore(e.theirs().day())
                ? e.mine().day()
                : e.theirs().day();
        return new Entry(
                e.entry(),
                e.at(),
                "asked",
                Optional.of(e.theirs().clerk()),
                Optional.of(first.plusDays(1).atStartOfDay()),
                Optional.empty(),
                Optional.empty(),
                new SwapFacts(e.mine(), e.theirs()));
    }

    static Entry closed(Entry b, String state, LocalDateTime at) {
        return new Entry(b.id(), b.openedAt(), state, b.holder(), b.due(), b.subject(), Optional.of(at), b.facts());
    }
}
