package org.tingxu.core.duty;

import static org.tingxu.core.duty.Deciding.accept;
import static org.tingxu.core.duty.Deciding.refuse;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.name.MatterNo;

/** Decides orders about the hall's duties: reads, changes nothing. */
public final class DutyRules {
    /** Open matters that a hall keeps in mind. */
    public static final int OPEN_MAX = 200_000;

    /** Longest reason that the applicant is told, in characters. */
    public static final int REASON_MAX = 500;

    /** Matters that are reckoned anew at once: short enough for a hall that goes on calling meanwhile. */
    public static final int RECOUNT_AT_ONCE = 500;

    private final DutyState s;
    private final MatterClock clock;
    private final Deciding deciding;
    private final LocalDateTime now;

    /**
     * @param items the catalogue in force
     * @param now   the hall's local time
     */
    public DutyRules(DutyState state, List<Item> items, WorkingCalendar calendar, LocalDateTime now) {
        this(
                state,
                new Deciding(new MatterClock(calendar, LightRule.DEFAULT), items, Optional.empty(), Optional.empty()),
                now);
    }

    private DutyRules(DutyState state, Deciding deciding, LocalDateTime now) {
        this.s = state;
        this.clock = deciding.clock();
        this.deciding = deciding;
        this.now = now;
    }

    public DutyDecision decide(DutyCommand command) {
        return switch (command) {
            case DutyCommand.LoadHolidays c -> load(c);
            case DutyCommand.RecountMatters _ -> recount();
            case DutyCommand.ActingFor c -> actingFor(c);
            case DutyCommand.Shown c -> new DutyRules(s, deciding.shownAs(c.badge()), now).decide(c.order());
            case DutyCommand.NotePrinted c ->
                accept(new DutyEvent.NoticePrinted(c.clerk(), c.matter(), c.notice(), c.paper()));
            case DutyCommand.AboutPeople c -> PeopleRules.decide(s.matters(), c);
            case DutyCommand.ByClerk c
            when c.at().filter(now::isBefore).isPresent() -> refuse(new DutyRefusal.DateInFuture(c.at().get()));
            case DutyCommand.TakeIn c -> takeIn(c);
            case DutyCommand.OfMatter c -> ofMatter(c);
        };
    }

    private DutyDecision actingFor(DutyCommand.ActingFor c) {
        return c.absent().equals(c.order().clerk())
                ? refuse(new DutyRefusal.ActingForOneself(c.absent()))
                : new DutyRules(s, deciding.forAbsent(c.absent()), now).decide(c.order());
    }

    private DutyDecision load(DutyCommand.LoadHolidays c) {
        return c.notice().equals(s.holidays())
                ? new DutyDecision.Accepted(List.of())
                : accept(new DutyEvent.HolidaysLoaded(c.notice()));
    }

    private DutyDecision recount() {
        List<Matter> next = s.toRecount(RECOUNT_AT_ONCE);
        List<DutyEvent> events = new ArrayList<>();
        for (Matter m : next) {
            MatterTime time = m.time().next(clock.recount(m.item().terms(), m.facts()));
            if (!time.sameAs(m.time())) {
                events.add(new DutyEvent.DueMoved(m.no(), time));
            }
        }
        boolean all = next.size() < RECOUNT_AT_ONCE;
        if (s.recounting()) {
            events.add(new DutyEvent.MattersRecounted(
                    all ? Optional.empty() : Optional.of(next.getLast().no())));
        }
        return new DutyDecision.Accepted(events);
    }

    // Taking in.

    private DutyDecision takeIn(DutyCommand.TakeIn c) {
        Optional<Item> found =
                deciding.items().stream().filter(i -> i.code().equals(c.item())).findFirst();
        if (found.isEmpty()) {
            return refuse(new DutyRefusal.ItemUnknown(c.item().value()));
        }
        AcceptedItem item = found.get().accepted();
        Optional<DutyRefusal> refusal = c.version()
                .filter(v -> !v.equals(item.version()))
                .<DutyRefusal>map(v -> new DutyRefusal.ItemVersionUnknown(c.item(), v, item.version()))
                .or(() -> c.ticket()
                        .flatMap(t -> Optional.ofNullable(s.taken.get(new DutyState.Source(t, c.item())))
                                .map(first -> new DutyRefusal.MatterTwice(t, c.item(), first))))
                .or(() -> c instanceof DutyCommand.AcceptMatter a
                        ? MatterRules.unknown(item, a.missing())
                        : Optional.empty());
        Optional<MatterNo> no = number();
        if (refusal.isEmpty() && no.isEmpty()) {
            refusal = Optional.of(new DutyRefusal.MattersFull(Math.min(OPEN_MAX, MatterNo.SERIAL_MAX)));
        }
        return refusal.<DutyDecision>map(DutyDecision.Refused::new)
                .orElseGet(() -> received(c, item, no.orElseThrow()));
    }

    private DutyDecision received(DutyCommand.TakeIn c, AcceptedItem item, MatterNo no) {
        LocalDateTime at = c.at().orElse(now);
        Reckoning first = clock.reckon(item.terms(), List.of(new ClockFact.Received(at)));
        if (first instanceof Reckoning.Refused r) {
            return refuse(new DutyRefusal.ByClock(r.fault()));
        }
        DutyEvent.MatterReceived received = new DutyEvent.MatterReceived(
                no, deciding.hand(c.clerk()), at, item, c.subject(), c.ticket(), MatterTime.NONE.next(first));
        Matter matter = Matter.received(received);
        MatterRules rules = new MatterRules(deciding);
        DutyDecision then = switch (c) {
            case DutyCommand.AcceptMatter a ->
                a.missing().isEmpty()
                        ? rules.accepted(matter, a.clerk(), at)
                        : rules.notice(matter, a.clerk(), at, a.missing());
            case DutyCommand.ReturnAtOnce r -> rules.giveBack(matter, r.clerk(), at, r.reasons(), r.remedies());
        };
        return switch (then) {
            case DutyDecision.Refused r -> r;
            case DutyDecision.Accepted a -> {
                List<DutyEvent> events = new ArrayList<>(List.of(received));
                events.addAll(a.events());
                yield new DutyDecision.Accepted(events);
            }
        };
    }

    private Optional<MatterNo> number() {
        int year = now.getYear();
        int serial = s.last.filter(l -> l.year() == year).map(MatterNo::serial).orElse(0) + 1;
        return serial > MatterNo.SERIAL_MAX || s.open.size() >= OPEN_MAX
                ? Optional.empty()
                : Optional.of(new MatterNo(year, serial));
    }

    // Of one matter.

    private DutyDecision ofMatter(DutyCommand.OfMatter c) {
        Optional<Matter> matter = s.matter(c.matter());
        if (matter.isEmpty()) {
            return refuse(
                    s.given(c.matter())
                            ? new DutyRefusal.MatterClosed(c.matter())
                            : new DutyRefusal.MatterUnknown(c.matter().toString()));
        }
        return new MatterRules(deciding).decide(matter.get(), c, free(matter.get(), c.at().orElse(now)));
    }

    /** Of one minute on paper, what is entered later came later: no two acts of a matter have one moment. */
    private static LocalDateTime free(Matter m, LocalDateTime at) {
        LocalDateTime free = at;
        for (ClockFact fact :
                m.facts().stream().sorted(Comparator.comparing(ClockFact::at)).toList()) {
            free = fact.at().equals(free) ? free.plus(1, ChronoUnit.MICROS) : free;
        }
        return free;
    }
}
