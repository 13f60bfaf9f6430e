package org.tingxu.sim.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.calling.CallReason.Cause;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Event.TicketCalled;
import org.tingxu.core.hall.Target;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.OrderRule.Part;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.journal.Entry;
import org.tingxu.sim.check.Guest.Stage;

/** Replays the journal with a model of its own and judges each row by promises 4, 5 and 9. */
public final class ReferenceHall {
    private final Witness witness;
    private final ReferenceOrder order = new ReferenceOrder();
    private final Map<TicketNo, Guest> guests = new LinkedHashMap<>();
    private final Set<TicketNo> numbers = new HashSet<>();
    private final Map<WindowNo, ClerkId> manned = new HashMap<>();
    private final Set<WindowNo> paused = new HashSet<>();
    private final Map<WindowNo, Guest> hands = new HashMap<>();
    private final Map<WindowNo, Integer> runs = new HashMap<>();
    private Optional<HallPlan> plan = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    public ReferenceHall(Witness witness) {
        this.witness = witness;
    }

    public Optional<HallPlan> plan() {
        return plan;
    }

    public Collection<Guest> guests() {
        return Collections.unmodifiableCollection(guests.values());
    }

    public Optional<Guest> inHand(WindowNo no) {
        return Optional.ofNullable(hands.get(no));
    }

    public Optional<ClerkId> clerkAt(WindowNo no) {
        return Optional.ofNullable(manned.get(no));
    }

    public Optional<WindowNo> postOf(ClerkId clerk) {
        return manned.entrySet().stream()
                .filter(e -> e.getValue().equals(clerk))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean isPaused(WindowNo no) {
        return paused.contains(no);
    }

    public List<Guest> at(Stage stage) {
        return guests.values().stream().filter(g -> g.stage == stage).toList();
    }

    /** One more row. */
    public void row(Entry row) {
        Instant at = row.at();
        switch (row.event()) {
            case Event.HallConfigured e -> plan = Optional.of(e.plan());
            case Event.DayOpened e -> dayOpened(e);
            case Event.DayEnded _ ->
                witness.check(guests.isEmpty(), Promised.NO_BUG, "the day ended and these are still there: %s", guests);
            case Event.TicketIssued e -> issued(e, at);
            case Event.SlipPrinted e -> stands(e.ticket());
            case Event.SlipDoubted e -> stands(e.ticket());
            case Event.SlipWaived e -> stands(e.ticket());
            case Event.SlipBegun _, Event.SlipFailed _, Event.SlipReprintAsked _ -> {}
            case Event.TicketVoided e -> ended(e.ticket());
            case Event.TicketCancelled e -> ended(e.ticket());
            case Event.TicketExpired e -> ended(e.ticket());
            case Event.TicketFinished e -> ended(e.ticket());
            case TicketCalled e -> called(e, at);
            case Event.TicketRecalled e -> inHandOf(e, Stage.CALLED);
            case Event.ServingStarted e -> inHandOf(e, Stage.CALLED).ifPresent(g -> g.stage = Stage.SERVING);
            case Event.TicketHeld e -> inHandOf(e, Stage.SERVING).ifPresent(g -> aside(g, Stage.HELD));
            case Event.TicketMissed e -> inHandOf(e, Stage.CALLED).ifPresent(g -> aside(g, Stage.MISSED));
            case Event.TicketResumed e -> taken(e, Stage.HELD, Stage.SERVING);
            case Event.MissUndone e -> taken(e, Stage.MISSED, Stage.CALLED);
            case Event.TicketReturned e -> returned(e, at);
            case Event.TicketTransferred e -> transferred(e);
            case Event.VisitContinued e -> continued(e);
            case Event.WindowSignedIn e -> signedIn(e);
            case Event.WindowSignedOut e -> signedOut(e);
            case Event.WindowPaused e -> paused.add(e.window());
            case Event.WindowOpened e -> paused.remove(e.window());
            case Event.DeviceSettingChanged _,
                    Event.VisitRated _,
                    Event.KeyIgnored _,
                    Event.Duty _,
                    Event.Ledger _,
                    Event.Items _ -> {}
        }
    }

    private void dayOpened(Event.DayOpened e) {
        witness.check(
                day.isEmpty() || e.day().isAfter(day.get()), Promised.NUMBERS, "day %s opened after %s", e.day(), day);
        day = Optional.of(e.day());
        numbers.clear();
        runs.clear();
    }

    private void issued(Event.TicketIssued e, Instant at) {
        witness.check(numbers.add(e.ticket()), Promised.NUMBERS, "%s is given a second time", e.ticket());
        Guest guest = new Guest(e, at);
        guests.put(guest.no, guest);
        if (guest.stage == Stage.WAITING) {
            order.join(guest, at);
        }
    }

    private void stands(TicketNo no) {
        guest(no).filter(g -> g.stage == Stage.OFF).ifPresent(g -> {
            g.stage = Stage.WAITING;
            order.join(g, g.issuedAt);
        });
    }

    private void called(TicketCalled e, Instant at) {
        guest(e.ticket()).ifPresent(g -> {
            witness.check(
                    g.stage == Stage.WAITING,
                    Promised.ONE_WINDOW,
                    "%s is called to window %s and is %s at window %s",
                    g.no,
                    e.window(),
                    g.stage,
                    g.at);
            free(e.window(), e.clerk());
            plan.flatMap(p -> p.window(e.window())).ifPresent(w -> judgeOrder(e, g, w, at));
            order.leave(g);
            g.stage = Stage.CALLED;
            g.at = Optional.of(e.window());
            hands.put(e.window(), g);
            runs.merge(e.window(), 1, (run, one) -> run + one);
            if (!g.first) {
                runs.remove(e.window());
            }
        });
    }

    private void judgeOrder(TicketCalled e, Guest called, WindowPlan window, Instant at) {
        List<Guest> callable = order.callable(window);
        int run = runs.getOrDefault(e.window(), 0);
        witness.check(callable.contains(called), Promised.ORDER, "%s is not for window %s", called, e.window());
        witness.check(
                e.reason().waiting() == callable.size() && e.reason().priorityRun() == run,
                Promised.ORDER,
                "%s says that %d wait after %d first ones; it is %d after %d",
                e,
                e.reason().waiting(),
                e.reason().priorityRun(),
                callable.size(),
                run);
        if (e.reason().cause() == Cause.CHOSEN) {
            return;
        }
        OrderRule rule = plan.orElseThrow().order();
        judgeStarving(e, called, callable, rule, run, at);
        Optional<Guest> right = order.first(rule, window, run, at);
        witness.check(
                right.filter(r -> r == called).isPresent(),
                Promised.ORDER,
                "window %s called %s; the rule %s picks %s (after %d first ones)",
                e.window(),
                called,
                rule.parts(),
                right,
                run);
    }

    /** What bounds a wait: first ones in a row, and nobody before the aged but the aged. */
    private void judgeStarving(
            TicketCalled e, Guest called, List<Guest> callable, OrderRule rule, int run, Instant at) {
        List<Part> parts = rule.parts();
        boolean ratioLeads = !parts.isEmpty() && parts.getFirst() == Part.RATIO;
        boolean ordinaryWaits = callable.stream().anyMatch(g -> !g.first);
        witness.check(
                !(ratioLeads && called.first && run >= rule.ordinaryEvery() - 1 && ordinaryWaits),
                Promised.ORDER,
                "starving: window %s called %d first ones in a row while ordinary tickets wait",
                e.window(),
                run + 1);
        int aged = parts.indexOf(Part.AGED);
        int service = parts.indexOf(Part.SERVICE);
        if (aged >= 0 && (service < 0 || aged < service)) {
            Optional<Guest> passedOver = callable.stream()
                    .filter(g -> g.first == called.first && g.place.isBefore(called.place))
                    .filter(g -> ReferenceOrder.aged(g, rule, at))
                    .findFirst();
            witness.check(
                    passedOver.isEmpty(),
                    Promised.ORDER,
                    "starving: window %s called %s before %s, who has aged",
                    e.window(),
                    called,
                    passedOver);
        }
    }

    private void free(WindowNo no, ClerkId clerk) {
        Optional<Guest> in = inHand(no);
        witness.check(in.isEmpty(), Promised.ONE_WINDOW, "window %s gets a second ticket beside %s", no, in);
        witness.check(
                clerk.equals(manned.get(no)) && !paused.contains(no),
                Promised.ONE_WINDOW,
                "window %s takes a ticket and %s is not at work there",
                no,
                clerk);
    }

    private Optional<Guest> inHandOf(Event.AtWindow e, Stage stage) {
        Optional<Guest> in = inHand(e.window());
        Optional<Guest> right = in.filter(g -> g.no.equals(e.ticket()) && g.stage == stage);
        witness.check(right.isPresent(), Promised.ONE_WINDOW, "%s, and in hand is %s", e, in);
        return right;
    }

    private void aside(Guest g, Stage stage) {
        g.at.ifPresent(hands::remove);
        g.stage = stage;
    }

    private void taken(Event.AtWindow e, Stage from, Stage to) {
        guest(e.ticket()).ifPresent(g -> {
            witness.check(
                    g.stage == from && g.at.filter(e.window()::equals).isPresent(),
                    Promised.ONE_WINDOW,
                    "%s, and it is %s at %s",
                    e,
                    g.stage,
                    g.at);
            free(e.window(), e.clerk());
            g.stage = to;
            hands.put(e.window(), g);
        });
    }

    private void returned(Event.TicketReturned e, Instant at) {
        guest(e.ticket()).ifPresent(g -> {
            toLine(g);
            order.joinBehind(g, e.behind(), at);
        });
    }

    private void transferred(Event.TicketTransferred e) {
        guest(e.ticket()).ifPresent(g -> {
            toLine(g);
            if (e.comeBack()) {
                g.back.push(e.window());
            }
            switch (e.target()) {
                case Target.ToWindow to -> g.only = Optional.of(to.window());
                case Target.ToService to -> {
                    g.service = to.service();
                    g.only = Optional.empty();
                }
            }
            order.join(g, g.issuedAt);
        });
    }

    private void continued(Event.VisitContinued e) {
        guest(e.ticket()).ifPresent(g -> {
            toLine(g);
            if (!g.back.isEmpty()) {
                WindowNo back = g.back.pop();
                witness.check(
                        e.only().filter(back::equals).isPresent(),
                        Promised.ORDER,
                        "%s, and it has to come back to window %s",
                        e,
                        back);
            }
            g.service = e.service();
            g.only = e.only();
            order.join(g, g.issuedAt);
        });
    }

    private void toLine(Guest g) {
        if (g.stage == Stage.CALLED || g.stage == Stage.SERVING) {
            g.at.ifPresent(hands::remove);
        }
        order.leave(g);
        g.at = Optional.empty();
        g.stage = Stage.WAITING;
    }

    private void ended(TicketNo no) {
        guest(no).ifPresent(g -> {
            toLine(g);
            guests.remove(no);
        });
    }

    private void signedIn(Event.WindowSignedIn e) {
        witness.check(
                !manned.containsKey(e.window()) && postOf(e.clerk()).isEmpty(),
                Promised.ONE_WINDOW,
                "%s, and signed in are %s",
                e,
                manned);
        manned.put(e.window(), e.clerk());
    }

    private void signedOut(Event.WindowSignedOut e) {
        witness.check(!hands.containsKey(e.window()), Promised.ONE_WINDOW, "%s with a ticket in hand", e);
        manned.remove(e.window());
        paused.remove(e.window());
        runs.remove(e.window());
    }

    private Optional<Guest> guest(TicketNo no) {
        Optional<Guest> found = Optional.ofNullable(guests.get(no));
        witness.check(found.isPresent(), Promised.NO_BUG, "something happens to %s, which is not there", no);
        return found;
    }
}
