package org.tingxu.core.hall;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.hall.Command.CancelTicket;
import org.tingxu.core.hall.Command.IssueTicket;
import org.tingxu.core.hall.HallState.Taking;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.GroupPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KioskPlan;
import org.tingxu.core.plan.Limits;
import org.tingxu.core.plan.ServicePlan;

/** Taking a number, and giving it back. */
final class IssueRules {
    private IssueRules() {}

    static Decision issue(HallState s, IssueTicket c, Instant now) {
        Optional<Refusal> refusal = refusal(s, c, now);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        HallPlan plan = s.setUp();
        GroupPlan group = groupOf(plan, c.service());
        TicketNo no = new TicketNo(group.prefix(), nextSerial(s, group));
        Optional<PrinterId> printer = c.kiosk().flatMap(plan::kiosk).flatMap(KioskPlan::printer);
        int ahead = s.aheadOfNew(c.service(), c.priority().first());
        return Decision.accept(new Event.TicketIssued(
                no,
                c.service(),
                c.also(),
                c.channel(),
                c.priority(),
                c.language(),
                c.kiosk(),
                printer,
                c.holder(),
                ahead));
    }

    static int nextSerial(HallState s, GroupPlan group) {
        return Math.max(s.lastSerial(group.code()) + 1, group.from());
    }

    /** Why no number can be taken for this service now, whoever asks. */
    static Optional<Refusal> closedNow(HallState s, ServiceCode code, Instant now) {
        HallPlan plan = s.setUp();
        Optional<Refusal> closed = outsideHours(s, plan, now);
        if (closed.isPresent()) {
            return closed;
        }
        Optional<ServicePlan> service = plan.service(code);
        if (service.isEmpty()) {
            return Optional.of(new Refusal.ServiceUnknown(code.value()));
        }
        OptionalInt quota = service.get().dailyQuota();
        if (quota.isPresent() && s.issued(code) >= quota.getAsInt()) {
            return Optional.of(new Refusal.QuotaFull(code, quota.getAsInt()));
        }
        GroupPlan group = groupOf(plan, code);
        if (nextSerial(s, group) > group.to()) {
            return Optional.of(new Refusal.NumbersExhausted(code));
        }
        int waiting = s.lines().size() + s.unconfirmed().size();
        return waiting >= plan.limits().waitingMax() ? Optional.of(new Refusal.HallFull(waiting)) : Optional.empty();
    }

    private static Optional<Refusal> refusal(HallState s, IssueTicket c, Instant now) {
        HallPlan plan = s.setUp();
        List<ServiceCode> all = new ArrayList<>(c.also());
        all.addFirst(c.service());
        for (ServiceCode code : all) {
            if (plan.service(code).isEmpty()) {
                return Optional.of(new Refusal.ServiceUnknown(code.value()));
            }
        }
        Optional<ServiceCode> counted =
                c.also().stream().filter(code -> isCounted(plan, code)).findFirst();
        if (counted.isPresent()) {
            return Optional.of(new Refusal.TakenAlone(counted.get()));
        }
        Set<ServiceCode> named = new HashSet<>();
        for (ServiceCode code : all) {
            if (!named.add(code)) {
                return Optional.of(new Refusal.ServiceTwice(code));
            }
        }
        if (c.kiosk().isPresent() && plan.kiosk(c.kiosk().get()).isEmpty()) {
            return Optional.of(new Refusal.KioskUnknown(c.kiosk().get()));
        }
        return closedNow(s, c.service(), now).or(() -> overPersonLimit(s, plan, c));
    }

    private static boolean isCounted(HallPlan plan, ServiceCode code) {
        return plan.service(code)
                .filter(s -> s.dailyQuota().isPresent() || s.perPerson().isPresent())
                .isPresent();
    }

    private static Optional<Refusal> overPersonLimit(HallState s, HallPlan plan, IssueTicket c) {
        OptionalInt limit =
                plan.service(c.service()).map(ServicePlan::perPerson).orElse(OptionalInt.empty());
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        if (c.holder().isEmpty()) {
            return plan.people().withoutCard() ? Optional.empty() : Optional.of(new Refusal.PersonNeeded(c.service()));
        }
        Holder holder = c.holder().get();
        return s.taken.getOrDefault(new Taking(holder, c.service()), 0) >= limit.getAsInt()
                ? Optional.of(new Refusal.PersonLimit(c.service(), limit.getAsInt()))
                : Optional.empty();
    }

    private static Optional<Refusal> outsideHours(HallState s, HallPlan plan, Instant now) {
        if (s.day().isEmpty() || s.dayEnded()) {
            return Optional.of(new Refusal.DayNotOpen());
        }
        LocalDateTime local = s.local(now);
        OpeningHours hours = plan.hours();
        Limits limits = plan.limits();
        boolean given = hours.openAt(local) || (limits.ticketsInBreak() && hours.breakAt(local));
        boolean tooLate = hours.closingOn(local.toLocalDate())
                .filter(closing -> !local.isBefore(closing.minus(limits.lastTicketBefore())))
                .isPresent();
        return given && !tooLate ? Optional.empty() : Optional.of(new Refusal.HallClosed(hours.nextOpening(local)));
    }

    private static GroupPlan groupOf(HallPlan plan, ServiceCode code) {
        return plan.service(code)
                .flatMap(service -> plan.group(service.group()))
                .orElseThrow(() -> new IllegalStateException("service %s has no group".formatted(code)));
    }

    static Decision cancel(HallState s, CancelTicket c) {
        return Tickets.live(s, c.ticket(), t -> switch (t.state()) {
            case TicketState.Serving v -> Decision.refuse(new Refusal.TicketBeingServed(t.no(), v.window()));
            case TicketState.Unconfirmed _,
                    TicketState.Waiting _,
                    TicketState.Called _,
                    TicketState.Held _,
                    TicketState.Missed _ -> Decision.accept(new Event.TicketCancelled(t.no(), c.why()));
        });
    }
}
