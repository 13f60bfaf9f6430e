package org.tingxu.core.rota;

import static org.tingxu.core.ledger.LedgerDecision.refuse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.leave.LeaveRules;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.ledger.Ledgers;
import org.tingxu.core.ledger.Scene;

/** The rota of a week (值班表): who sits where on which day. */
public final class RotaRules {
    public static final String LEDGER = "rota";

    /** Days for which a week that is over stays at hand. */
    static final int KEPT_DAYS = 7;

    private static final Comparator<Seat> ORDER =
            Comparator.comparing(Seat::day).thenComparing(Seat::window);

    private RotaRules() {}

    public static LedgerDecision decide(Scene scene, RotaCommand command) {
        return switch (command) {
            case RotaCommand.PutWeek c -> put(scene, c);
            case RotaCommand.AskSwap c -> SwapRules.ask(scene, c);
            case RotaCommand.AnswerSwap c -> SwapRules.answer(scene, c);
            case RotaCommand.LapseSwap c -> SwapRules.lapse(scene, c);
        };
    }

    /** The week of a day. */
    public static EntryId week(LocalDate day) {
        return new EntryId(LEDGER, day.with(DayOfWeek.MONDAY).toString());
    }

    /** The seats of a day; empty when its week has no rota, or is long over. */
    public static List<Seat> seats(Ledgers ledgers, LocalDate day) {
        return seatsOfWeek(ledgers, week(day)).stream()
                .filter(s -> s.day().equals(day))
                .toList();
    }

    static List<Seat> seatsOfWeek(Ledgers ledgers, EntryId week) {
        return ledgers.entry(week).map(e -> ((RotaFacts) e.facts()).seats()).orElse(List.of());
    }

    private static LedgerDecision put(Scene scene, RotaCommand.PutWeek c) {
        if (scene.plan().staffing().posts().isEmpty()) {
            return refuse(RotaWord.NO_POSTS);
        }
        LocalDate monday = c.monday();
        LocalDate today = scene.now().toLocalDate();
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            return refuse(RotaWord.WEEK, monday, monday);
        }
        if (today.isAfter(monday.plusDays(6))) {
            return refuse(RotaWord.PAST, monday);
        }
        List<Seat> before = seatsOfWeek(scene.ledgers(), week(monday));
        Optional<LocalDate> rewritten = past(c.seats(), before, today);
        if (rewritten.isPresent()) {
            return refuse(RotaWord.PAST, rewritten.get());
        }
        for (Seat seat : c.seats()) {
            Optional<LedgerDecision> fault = fault(scene, monday, seat, before);
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        Optional<LedgerDecision> twice = twice(c.seats());
        return twice.isPresent() ? twice.get() : written(scene, c);
    }

    /** The first day before today whose seats would change. */
    private static Optional<LocalDate> past(List<Seat> after, List<Seat> before, LocalDate today) {
        Set<Seat> changed = new HashSet<>(after);
        before.forEach(s -> {
            if (!changed.remove(s)) {
                changed.add(s);
            }
        });
        return changed.stream().map(Seat::day).filter(today::isAfter).min(Comparator.naturalOrder());
    }

    private static Optional<LedgerDecision> fault(Scene scene, LocalDate monday, Seat seat, List<Seat> before) {
        LocalDate day = seat.day();
        if (day.isBefore(monday) || day.isAfter(monday.plusDays(6))) {
            return Optional.of(refuse(RotaWord.WEEK, day, monday));
        }
        if (scene.plan().window(seat.window()).isEmpty()) {
            return Optional.of(refuse(RotaWord.WINDOW, seat.window()));
        }
        if (!scene.plan().staffing().people().contains(seat.clerk())) {
            return Optional.of(refuse(RotaWord.CLERK, seat.clerk()));
        }
        if (scene.calendar().hoursOn(day).isEmpty()) {
            return Optional.of(refuse(RotaWord.DAY_OFF, day));
        }
        boolean away = !before.contains(seat)
                && LeaveRules.away(
                                scene.ledgers(),
                                seat.clerk(),
                                day.atStartOfDay(),
                                day.plusDays(1).atStartOfDay())
                        .isPresent();
        return away ? Optional.of(refuse(RotaWord.AWAY, seat.clerk(), day)) : Optional.empty();
    }

    static Optional<LedgerDecision> twice(List<Seat> seats) {
        Set<String> seen = new HashSet<>();
        for (Seat s : seats) {
            if (!seen.add("%s clerk %s".formatted(s.day(), s.clerk()))) {
                return Optional.of(refuse(RotaWord.TWICE, s.day(), s.clerk()));
            }
            if (!seen.add("%s window %s".formatted(s.day(), s.window()))) {
                return Optional.of(refuse(RotaWord.TWICE, s.day(), s.window()));
            }
        }
        return Optional.empty();
    }

    /** Weeks that are long over are put away at the same time. */
    private static LedgerDecision written(Scene scene, RotaCommand.PutWeek c) {
        List<LedgerEvent> events = new ArrayList<>();
        List<Seat> seats = c.seats().stream().sorted(ORDER).toList();
        events.add(new RotaEvent.WeekPut(week(c.monday()), scene.now(), c.by(), c.monday(), seats));
        LocalDate kept = scene.now().toLocalDate().minusDays(KEPT_DAYS);
        for (Entry e : scene.ledgers().entries(LEDGER)) {
            if (((RotaFacts) e.facts()).monday().plusDays(6).isBefore(kept)) {
                events.add(new RotaEvent.WeekClosed(e.id(), scene.now()));
            }
        }
        return new LedgerDecision.Accepted(events);
    }

    /** The entry as an event leaves it. */
    public static Entry next(Optional<Entry> before, RotaEvent event) {
        return switch (event) {
            case RotaEvent.WeekPut e ->
                new Entry(
                        e.entry(),
                        before.map(Entry::openedAt).orElse(e.monday().atStartOfDay()),
                        "set",
                        Optional.of(e.by()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new RotaFacts(e.monday(), e.seats()));
            case RotaEvent.WeekClosed e -> {
                Entry b = before.orElseThrow();
                yield new Entry(
                        b.id(), b.openedAt(), "over", b.holder(), b.due(), b.subject(), Optional.of(e.at()), b.facts());
            }
            case RotaEvent.SeatsSwapped e -> {
                Entry b = before.orElseThrow();
                RotaFacts facts = ((RotaFacts) b.facts()).swapped(e.first(), e.second());
                yield new Entry(b.id(), b.openedAt(), b.state(), b.holder(), b.due(), b.subject(), b.closedAt(), facts);
            }
            case RotaEvent.SwapAsked e -> SwapRules.asked(e);
            case RotaEvent.SwapAnswered e ->
                SwapRules.closed(before.orElseThrow(), e.agreed() ? "agreed" : "declined", e.at());
            case RotaEvent.SwapLapsed e -> SwapRules.closed(before.orElseThrow(), "lapsed", e.at());
        };
    }
}
