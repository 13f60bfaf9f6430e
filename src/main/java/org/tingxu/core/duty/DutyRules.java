package org.tingxu.core.duty;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.name.ClerkId;
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
    private final List<Item> items;
    private final MatterClock clock;
    private final LocalDateTime now;

    /**
     * @param items the catalogue in force
     * @param now   the hall's local time
     */
    public DutyRules(DutyState state, List<Item> items, WorkingCalendar calendar, LocalDateTime now) {
        this.s = state;
        this.items = items;
        this.clock = new MatterClock(calendar, LightRule.DEFAULT);
        this.now = now;
    }

    public DutyDecision decide(DutyCommand command) {
        return switch (command) {
            case DutyCommand.LoadHolidays c -> load(c);
            case DutyCommand.RecountMatters _ -> recount();
            case DutyCommand.ByClerk c
            when c.at().filter(now::isBefore).isPresent() -> refuse(new DutyRefusal.DateInFuture(c.at().get()));
            case DutyCommand.AcceptMatter c -> accept(c);
            case DutyCommand.OfMatter c -> ofMatter(c);
        };
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

    private DutyDecision accept(DutyCommand.AcceptMatter c) {
        Optional<Item> found =
                items.stream().filter(i -> i.code().equals(c.item())).findFirst();
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
                .or(() -> unknown(item, c.missing()));
        Optional<MatterNo> no = number();
        if (refusal.isEmpty() && no.isEmpty()) {
            refusal = Optional.of(new DutyRefusal.MattersFull(Math.min(OPEN_MAX, MatterNo.SERIAL_MAX)));
        }
        return refusal.<DutyDecision>map(DutyDecision.Refused::new)
                .orElseGet(() -> received(c, item, no.orElseThrow()));
    }

    private DutyDecision received(DutyCommand.AcceptMatter c, AcceptedItem item, MatterNo no) {
        LocalDateTime at = c.at().orElse(now);
        Reckoning first = clock.reckon(item.terms(), List.of(new ClockFact.Received(at)));
        if (first instanceof Reckoning.Refused r) {
            return refuse(new DutyRefusal.ByClock(r.fault()));
        }
        DutyEvent.MatterReceived received = new DutyEvent.MatterReceived(
                no, c.clerk(), at, item, c.subject(), c.ticket(), MatterTime.NONE.next(first));
        Matter matter = Matter.received(received);
        DutyDecision then =
                c.missing().isEmpty() ? accepted(matter, c.clerk(), at) : notice(matter, c.clerk(), at, c.missing());
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

    private static Optional<DutyRefusal> unknown(AcceptedItem item, List<String> materials) {
        return materials.stream()
                .filter(m -> !item.materials().contains(m))
                .findFirst()
                .map(m -> new DutyRefusal.MaterialUnknown(item.code(), m));
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
        return ofMatter(matter.get(), c, free(matter.get(), c.at().orElse(now)));
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

    private DutyDecision ofMatter(Matter m, DutyCommand.OfMatter command, LocalDateTime at) {
        return switch (command) {
            case DutyCommand.AskMissing c -> notice(m, c.clerk(), at, c.materials());
            case DutyCommand.MaterialsComplete c -> complete(m, c.clerk(), at);
            case DutyCommand.ResetMatter c ->
                by(m, new ClockFact.Completed(at), time -> new DutyEvent.MatterReset(m.no(), c.clerk(), at, time));
            case DutyCommand.SuspendMatter c ->
                by(
                        m,
                        new ClockFact.Suspended(at, c.cause(), c.toldDays()),
                        time -> new DutyEvent.MatterSuspended(
                                m.no(), c.clerk(), at, c.cause().orElseThrow(), c.toldDays(), time));
            case DutyCommand.ResumeMatter c ->
                by(m, new ClockFact.Resumed(at), time -> new DutyEvent.MatterResumed(m.no(), c.clerk(), at, time));
            case DutyCommand.AskExtension c -> ask(m, c, at);
            case DutyCommand.ApproveExtension c -> approve(m, c.clerk(), at);
            case DutyCommand.RefuseExtension c -> refuseExtension(m, c, at);
            case DutyCommand.DecideMatter c -> decide(m, c, at);
            case DutyCommand.DeliverMatter c ->
                by(m, new ClockFact.Delivered(at), time -> new DutyEvent.MatterDelivered(m.no(), c.clerk(), at, time));
            case DutyCommand.WithdrawMatter c ->
                by(
                        m,
                        new ClockFact.Withdrawn(at),
                        time -> new DutyEvent.MatterWithdrawn(m.no(), c.clerk(), at, c.why(), time));
        };
    }

    private DutyDecision notice(Matter m, ClerkId clerk, LocalDateTime at, List<String> materials) {
        if (materials.isEmpty() || new HashSet<>(materials).size() < materials.size()) {
            return refuse(new DutyRefusal.NoticeEmpty());
        }
        Optional<DutyRefusal> unknown = unknown(m.item(), materials);
        if (unknown.isPresent()) {
            return refuse(unknown.get());
        }
        List<String> unforetold = m.told().isEmpty()
                ? List.of()
                : materials.stream().filter(x -> !m.told().contains(x)).toList();
        return by(
                m,
                new ClockFact.CorrectionAsked(at),
                time -> new DutyEvent.NoticeGiven(m.no(), clerk, at, materials, unforetold, time));
    }

    /** Acceptance at once, of a matter to which nothing is missing. */
    private DutyDecision accepted(Matter m, ClerkId clerk, LocalDateTime at) {
        return switch (m.item().terms().kind()) {
            // A request for information is not accepted: it counts from receipt.
            case DISCLOSURE -> new DutyDecision.Accepted(List.of());
            case SUPPLEMENTED -> completedAndAccepted(m, clerk, at);
            case ON_THE_SPOT, PROMISED, RETURNED, REPORTED_UP, JOINT ->
                by(m, new ClockFact.Accepted(at), time -> new DutyEvent.MatterAccepted(m.no(), clerk, at, false, time));
        };
    }

    private DutyDecision complete(Matter m, ClerkId clerk, LocalDateTime at) {
        if (m.time().stage() != MatterStage.AWAITING && m.item().terms().kind() != MatterKind.DISCLOSURE) {
            return accepted(m, clerk, at);
        }
        return m.item().terms().kind() == MatterKind.DISCLOSURE
                ? by(m, new ClockFact.Completed(at), time -> new DutyEvent.MatterReset(m.no(), clerk, at, time))
                : completedAndAccepted(m, clerk, at);
    }

    private DutyDecision completedAndAccepted(Matter m, ClerkId clerk, LocalDateTime at) {
        Reckoning completed = clock.add(m.item().terms(), m.facts(), new ClockFact.Completed(at));
        if (completed instanceof Reckoning.Refused r) {
            return refuse(new DutyRefusal.ByClock(r.fault()));
        }
        Matter complete = m.at(m.time(), List.of(new ClockFact.Completed(at)));
        return by(
                complete,
                new ClockFact.Accepted(at),
                time -> new DutyEvent.MatterAccepted(m.no(), clerk, at, true, time));
    }

    // More time.

    private DutyDecision ask(Matter m, DutyCommand.AskExtension c, LocalDateTime at) {
        if (m.asked().isPresent()) {
            return refuse(new DutyRefusal.ExtensionPending(m.no()));
        }
        if (!reasoned(c.reason())) {
            return refuse(new DutyRefusal.ReasonMissing("reason"));
        }
        AskedExtension asked = new AskedExtension(c.clerk(), at, c.days(), c.reason());
        Reckoning tried = clock.add(
                m.item().terms(),
                m.facts(),
                asked.approved(new Approval(c.clerk().value(), at.toLocalDate())));
        return tried instanceof Reckoning.Refused r
                ? refuse(new DutyRefusal.ByClock(r.fault()))
                : accept(new DutyEvent.ExtensionAsked(
                        m.no(), c.clerk(), at, c.days(), c.reason(), m.time().settled()));
    }

    private DutyDecision approve(Matter m, ClerkId clerk, LocalDateTime at) {
        Optional<DutyRefusal> refusal = unanswerable(m, clerk);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        AskedExtension asked = m.asked().orElseThrow();
        return by(
                m,
                asked.approved(new Approval(clerk.value(), at.toLocalDate())),
                time -> new DutyEvent.ExtensionApproved(m.no(), clerk, at, asked, time));
    }

    private DutyDecision refuseExtension(Matter m, DutyCommand.RefuseExtension c, LocalDateTime at) {
        Optional<DutyRefusal> refusal = unanswerable(m, c.clerk())
                .or(() -> reasoned(c.why()) ? Optional.empty() : Optional.of(new DutyRefusal.ReasonMissing("reason")));
        return refusal.isPresent()
                ? refuse(refusal.get())
                : accept(new DutyEvent.ExtensionRefused(
                        m.no(), c.clerk(), at, c.why(), m.time().settled()));
    }

    private static Optional<DutyRefusal> unanswerable(Matter m, ClerkId clerk) {
        if (m.asked().isEmpty()) {
            return Optional.of(new DutyRefusal.ExtensionNotAsked(m.no()));
        }
        return m.asked().filter(a -> a.by().equals(clerk)).map(_ -> new DutyRefusal.ApprovalByOneself(m.no()));
    }

    // The end.

    private DutyDecision decide(Matter m, DutyCommand.DecideMatter c, LocalDateTime at) {
        boolean told =
                c.reasons().isEmpty() ? c.granted() : reasoned(c.reasons().get());
        if (!told) {
            return refuse(new DutyRefusal.ReasonMissing("reasons"));
        }
        boolean certificate = c.granted() && c.certificate();
        return by(
                m,
                new ClockFact.Decided(at, certificate),
                time -> new DutyEvent.MatterDecided(
                        m.no(), c.clerk(), at, c.granted(), c.reasons(), certificate, time));
    }

    // What all have in common.

    @FunctionalInterface
    private interface Happens {
        DutyEvent at(MatterTime time);
    }

    private DutyDecision by(Matter m, ClockFact fact, Happens event) {
        Reckoning reckoning = clock.add(m.item().terms(), m.facts(), fact);
        return reckoning instanceof Reckoning.Refused r
                ? refuse(new DutyRefusal.ByClock(r.fault()))
                : accept(event.at(m.time().next(reckoning)));
    }

    private static boolean reasoned(String reason) {
        return !reason.isBlank() && reason.length() <= REASON_MAX;
    }

    private static DutyDecision accept(DutyEvent event) {
        return new DutyDecision.Accepted(List.of(event));
    }

    private static DutyDecision refuse(DutyRefusal refusal) {
        return new DutyDecision.Refused(refusal);
    }
}
