package org.tingxu.core.hall;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.DutyHistory;
import org.tingxu.core.emptywindow.EmptyWindowEvent;
import org.tingxu.core.hall.Event.TicketIssued;
import org.tingxu.core.hall.HallState.Taking;
import org.tingxu.core.hall.TicketState.Called;
import org.tingxu.core.hall.TicketState.Held;
import org.tingxu.core.hall.TicketState.Missed;
import org.tingxu.core.hall.TicketState.Serving;
import org.tingxu.core.hall.TicketState.Unconfirmed;
import org.tingxu.core.hall.TicketState.Waiting;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DeviceChanges;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.HallPlan;

/** Makes events true, one arm an event. Never judges. */
final class History {
    private final HallState s;

    History(HallState state) {
        this.s = state;
    }

    void apply(Event event, Instant at) {
        if (onTheFloor(event)) {
            s.floorWatch.moved();
        }
        switch (event) {
            case Event.HallConfigured e -> configured(e.plan());
            case Event.DayOpened e -> dayOpened(e.day());
            case Event.DayEnded _ -> s.dayEnded = true;
            case TicketIssued e -> issued(e, at);
            case Event.SlipBegun e -> slipBegun(e.ticket(), at);
            case Event.SlipPrinted e -> stands(e.ticket(), Slip.PRINTED);
            case Event.SlipDoubted e -> stands(e.ticket(), Slip.UNKNOWN);
            case Event.SlipWaived e -> stands(e.ticket(), Slip.NONE);
            case Event.SlipFailed e -> slipFailed(e.ticket(), at);
            case Event.SlipReprintAsked e -> reprint(e.ticket(), at);
            case Event.TicketVoided e -> voided(e.ticket());
            case Event.TicketCancelled e -> cancelled(e.ticket(), at);
            case Event.TicketExpired e -> ended(e.ticket(), at);
            case Event.TicketCalled e -> called(e, at);
            case Event.TicketRecalled e -> recalled(e, at);
            case Event.ServingStarted e -> started(e, at);
            case Event.TicketHeld e -> held(e, at);
            case Event.TicketResumed e -> resumed(e, at);
            case Event.TicketMissed e -> missed(e, at);
            case Event.MissUndone e -> missUndone(e, at);
            case Event.TicketReturned e -> returned(e, at);
            case Event.TicketTransferred e -> transferred(e, at);
            case Event.VisitContinued e -> continued(e, at);
            case Event.TicketFinished e -> ended(e.ticket(), at);
            case Event.WindowSignedIn e ->
                s.windows.put(
                        e.window(),
                        new WindowState.Idle(new Post(e.clerk(), e.badge(), at, e.name(), e.actingFor()), at));
            case Event.WindowSignedOut e -> signedOut(e.window());
            case Event.WindowPaused e ->
                s.windows.put(e.window(), new WindowState.Paused(post(e.window()), e.why(), at));
            case Event.WindowOpened e -> s.windows.put(e.window(), new WindowState.Idle(post(e.window()), at));
            case Event.DeviceSettingChanged e ->
                s.deviceChanges.merge(
                        e.device(), DeviceChanges.NONE.with(e.setting()), (before, _) -> before.with(e.setting()));
            case Event.Duty e -> DutyHistory.apply(s.duties, e.event());
            case Event.Items e -> s.catalogue.apply(e.event(), at, s.setUp().items());
            case Event.Ledger e ->
                s.ledgers.keep(LedgerDoor.next(s.ledgers.entry(e.event().entry()), e.event()));
            case Event.VisitRated e -> s.visits.rated(e.ticket());
            case Event.KeyIgnored e -> s.keysIgnored.put(e.window(), at);
        }
    }

    /** May it change who waits, or who sits where? */
    private static boolean onTheFloor(Event event) {
        return switch (event) {
            case Event.Duty _, Event.Items _, Event.VisitRated _, Event.KeyIgnored _, Event.DeviceSettingChanged _ ->
                false;
            case Event.Ledger(LedgerEvent e) -> e instanceof EmptyWindowEvent;
            default -> true;
        };
    }

    /** What was changed about a device holds until its entry in the file changes. */
    private void configured(HallPlan plan) {
        DevicePlan before = s.plan.map(HallPlan::devices).orElse(DevicePlan.NONE);
        s.deviceChanges
                .keySet()
                .removeIf(id -> !before.find(id).equals(plan.devices().find(id)));
        s.catalogue.configured(s.plan.map(HallPlan::items).orElse(List.of()), plan.items());
        boolean sameDays = s.plan.filter(p -> p.hours().equals(plan.hours())).isPresent();
        s.plan = Optional.of(plan);
        if (!sameDays) {
            DutyHistory.calendarChanged(s.duties);
        }
    }

    private void dayOpened(LocalDate day) {
        s.day = Optional.of(day);
        s.dayEnded = false;
        s.lastSerials.clear();
        s.issued.clear();
        s.taken.clear();
        s.priorityRuns.clear();
        s.visits.clear();
        s.keysIgnored.clear();
        DutyHistory.dayOpened(s.duties);
    }

    private void issued(TicketIssued e, Instant at) {
        Slip slip = e.printer().isPresent() ? Slip.WANTED : Slip.NONE;
        TicketState state = slip.stands() ? new Waiting(at, Optional.empty()) : new Unconfirmed(at);
        s.setUp()
                .service(e.service())
                .ifPresent(
                        service -> s.lastSerials.put(service.group(), e.ticket().serial()));
        s.issued.merge(e.service(), 1, Integer::sum);
        e.holder().ifPresent(h -> s.taken.merge(new Taking(h, e.service()), 1, Integer::sum));
        s.put(new Ticket(
                e.ticket(),
                e.service(),
                e.service(),
                e.also(),
                List.of(),
                e.channel(),
                e.priority(),
                e.language(),
                e.kiosk(),
                e.printer(),
                e.holder(),
                at,
                slip,
                slip == Slip.NONE ? 0 : 1,
                state));
    }

    private void slipBegun(TicketNo no, Instant at) {
        Ticket t = s.live(no);
        s.put(heardOf(t.with(Slip.SENDING, t.copies()), at));
    }

    /** The number is held by somebody: it stands in line, where its issue put it. */
    private void stands(TicketNo no, Slip slip) {
        Ticket t = s.live(no);
        Ticket settled = t.with(slip, t.copies());
        s.put(t.state() instanceof Unconfirmed ? settled.with(new Waiting(t.issuedAt(), Optional.empty())) : settled);
    }

    private void slipFailed(TicketNo no, Instant at) {
        Ticket t = s.live(no);
        s.put(heardOf(t.with(Slip.FAILED, t.copies()), at));
    }

    /** A ticket in line keeps its place while its copy is printed. */
    private void reprint(TicketNo no, Instant at) {
        Ticket t = s.live(no);
        s.put(heardOf(t.with(Slip.WANTED, t.copies() + 1), at));
    }

    /** While a ticket is not in line, time runs from the last that was heard of its slip. */
    private static Ticket heardOf(Ticket t, Instant at) {
        return t.state() instanceof Unconfirmed ? t.with(new Unconfirmed(at)) : t;
    }

    private void voided(TicketNo no) {
        Ticket t = s.live(no);
        s.issued.computeIfPresent(t.takenFor(), (_, n) -> n > 1 ? n - 1 : null);
        giveBackToPerson(t);
        s.drop(no);
    }

    private void cancelled(TicketNo no, Instant at) {
        giveBackToPerson(s.live(no));
        ended(no, at);
    }

    private void giveBackToPerson(Ticket t) {
        t.holder()
                .ifPresent(h -> s.taken.computeIfPresent(new Taking(h, t.takenFor()), (_, n) -> n > 1 ? n - 1 : null));
    }

    private void ended(TicketNo no, Instant at) {
        freeWindowOf(no, at);
        s.drop(no);
    }

    private void called(Event.TicketCalled e, Instant at) {
        Ticket t = s.live(e.ticket());
        s.put(t.with(new Called(
                e.window(), e.clerk(), at, at, 1, e.reason(), t.state().only())));
        s.windows.put(e.window(), new WindowState.Calling(post(e.window()), e.ticket(), at));
        if (t.priority().first()) {
            s.priorityRuns.merge(e.window(), 1, Integer::sum);
        } else {
            s.priorityRuns.remove(e.window());
        }
    }

    private void recalled(Event.TicketRecalled e, Instant at) {
        Ticket t = s.live(e.ticket());
        if (t.state() instanceof Called c) {
            s.put(t.with(new Called(c.window(), c.clerk(), c.at(), at, e.times(), c.reason(), c.only())));
        }
    }

    private void started(Event.ServingStarted e, Instant at) {
        Ticket t = s.live(e.ticket());
        if (t.state() instanceof Called c) {
            s.put(t.with(new Serving(e.window(), e.clerk(), c, at, Duration.ZERO)));
        }
        s.visits.served(e.ticket(), e.window(), e.clerk());
        s.windows.put(e.window(), new WindowState.Serving(post(e.window()), e.ticket(), at));
    }

    private void held(Event.TicketHeld e, Instant at) {
        Ticket t = s.live(e.ticket());
        if (t.state() instanceof Serving v) {
            s.put(t.with(new Held(v, e.why(), at)));
        }
        idle(e.window(), at);
    }

    private void resumed(Event.TicketResumed e, Instant at) {
        Ticket t = s.live(e.ticket());
        if (t.state() instanceof Held h) {
            Serving v = h.serving();
            Duration held = v.held().plus(Duration.between(h.since(), at));
            s.put(t.with(new Serving(e.window(), e.clerk(), v.call(), v.startedAt(), held)));
        }
        s.visits.served(e.ticket(), e.window(), e.clerk());
        s.windows.put(e.window(), new WindowState.Serving(post(e.window()), e.ticket(), at));
    }

    private void missed(Event.TicketMissed e, Instant at) {
        Ticket t = s.live(e.ticket());
        if (t.state() instanceof Called c) {
            s.put(t.with(new Missed(c, at)));
        }
        idle(e.window(), at);
    }

    private void missUndone(Event.MissUndone e, Instant at) {
        Ticket t = s.live(e.ticket());
        if (t.state() instanceof Missed m) {
            Called c = m.call();
            s.put(t.with(new Called(c.window(), e.clerk(), c.at(), c.lastAt(), c.calls(), c.reason(), c.only())));
        }
        s.windows.put(e.window(), new WindowState.Calling(post(e.window()), e.ticket(), at));
    }

    private void returned(Event.TicketReturned e, Instant at) {
        freeWindowOf(e.ticket(), at);
        Ticket t = s.live(e.ticket());
        s.putBehind(t, t.state().only(), e.behind(), at);
    }

    private void transferred(Event.TicketTransferred e, Instant at) {
        Ticket t = s.live(e.ticket());
        List<Ticket.Return> comeBack = new ArrayList<>(t.comeBack());
        if (e.comeBack()) {
            comeBack.add(new Ticket.Return(e.window(), t.service()));
        }
        freeWindowOf(e.ticket(), at);
        switch (e.target()) {
            case Target.ToWindow to ->
                s.put(t.with(t.service(), t.also(), comeBack)
                        .with(new Waiting(t.issuedAt(), Optional.of(to.window()))));
            case Target.ToService to ->
                s.put(t.with(to.service(), without(t.also(), to.service()), comeBack)
                        .with(new Waiting(t.issuedAt(), Optional.empty())));
        }
    }

    private void continued(Event.VisitContinued e, Instant at) {
        Ticket t = s.live(e.ticket());
        boolean back = e.only().isPresent();
        List<Ticket.Return> comeBack =
                back ? t.comeBack().subList(0, t.comeBack().size() - 1) : t.comeBack();
        List<ServiceCode> also = back ? t.also() : without(t.also(), e.service());
        freeWindowOf(e.ticket(), at);
        s.put(t.with(e.service(), also, comeBack).with(new Waiting(t.issuedAt(), e.only())));
    }

    private void signedOut(WindowNo window) {
        s.windows.remove(window);
        s.priorityRuns.remove(window);
    }

    private void freeWindowOf(TicketNo no, Instant at) {
        Ticket t = s.live(no);
        switch (t.state()) {
            case Called c -> idle(c.window(), at);
            case Serving v -> idle(v.window(), at);
            case Unconfirmed _, Waiting _, Held _, Missed _ -> {}
        }
    }

    private void idle(WindowNo window, Instant at) {
        s.windows.put(window, new WindowState.Idle(post(window), at));
    }

    private Post post(WindowNo window) {
        return s.window(window)
                .manned()
                .orElseThrow(() -> new IllegalStateException("window %s is not manned".formatted(window)));
    }

    private static List<ServiceCode> without(List<ServiceCode> services, ServiceCode done) {
        return services.stream().filter(c -> !c.equals(done)).toList();
    }
}
