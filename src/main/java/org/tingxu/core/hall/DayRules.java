package org.tingxu.core.hall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.tingxu.core.hall.Command.ConfigureHall;
import org.tingxu.core.hall.Command.EndDay;
import org.tingxu.core.hall.Command.OpenDay;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.GroupPlan;
import org.tingxu.core.plan.HallPlan;

/** Set-up of a hall, and the beginning and end of its days. */
final class DayRules {
    private DayRules() {}

    static Decision configure(HallState s, ConfigureHall c) {
        HallPlan plan = c.plan();
        if (!plan.id().equals(s.id())) {
            return Decision.refuse(new Refusal.PlanOfAnotherHall(plan.id()));
        }
        if (s.plan().isPresent() && s.plan().get().equals(plan)) {
            return Decision.accept();
        }
        Map.Entry<String, Integer> use = dropped(s, plan).firstEntry();
        return use == null
                ? Decision.accept(new Event.HallConfigured(plan))
                : Decision.refuse(new Refusal.PlanInUse(use.getKey(), use.getValue()));
    }

    /** What people still need and the new plan has no longer: by name, with how many. */
    private static SequencedMap<String, Integer> dropped(HallState s, HallPlan plan) {
        TreeMap<String, Integer> out = new TreeMap<>();
        for (Ticket t : s.tickets.values()) {
            needed(t).stream()
                    .filter(code -> plan.service(code).isEmpty())
                    .forEach(code -> out.merge("service " + code, 1, Integer::sum));
            windowsOf(t).stream()
                    .filter(no -> plan.window(no).isEmpty())
                    .forEach(no -> out.merge("window " + no, 1, Integer::sum));
        }
        s.windows.forEach((no, w) -> {
            if (w.manned().isPresent() && plan.window(no).isEmpty()) {
                out.merge("window " + no, 1, Integer::sum);
            }
        });
        for (GroupPlan old : s.plan().map(HallPlan::groups).orElse(List.of())) {
            boolean kept = plan.group(old.code())
                    .filter(g -> g.prefix().equals(old.prefix()) && g.from() == old.from())
                    .isPresent();
            if (!kept && s.lastSerial(old.code()) > 0 && !s.dayEnded()) {
                out.merge("numbers of group " + old.code(), s.lastSerial(old.code()) - old.from() + 1, Integer::sum);
            }
        }
        return out;
    }

    private static List<ServiceCode> needed(Ticket t) {
        List<ServiceCode> out = new ArrayList<>(t.also());
        out.add(t.service());
        t.comeBack().forEach(r -> out.add(r.service()));
        return out;
    }

    private static List<WindowNo> windowsOf(Ticket t) {
        List<WindowNo> out = new ArrayList<>();
        t.comeBack().forEach(r -> out.add(r.window()));
        t.state().only().ifPresent(out::add);
        return out;
    }

    static Decision open(HallState s, OpenDay c) {
        boolean later = s.day().isEmpty() || c.day().isAfter(s.day().get());
        boolean ready = s.day().isEmpty() || s.dayEnded();
        return later && ready
                ? Decision.accept(new Event.DayOpened(c.day()))
                : Decision.refuse(new Refusal.DayNotOpen());
    }

    static Decision end(HallState s, EndDay c) {
        if (s.day().isEmpty() || s.dayEnded() || !s.day().get().equals(c.day())) {
            return Decision.refuse(new Refusal.DayNotOpen());
        }
        List<Event> events = new ArrayList<>();
        int expired = 0;
        for (Ticket t : s.tickets.values().stream()
                .sorted(Comparator.comparing(Ticket::no))
                .toList()) {
            if (t.state() instanceof TicketState.Serving v) {
                events.add(new Event.TicketFinished(t.no(), v.window(), v.clerk()));
            } else {
                events.add(new Event.TicketExpired(t.no()));
                expired++;
            }
        }
        s.windows.forEach((no, w) ->
                w.manned().ifPresent(post -> events.add(new Event.WindowSignedOut(no, post.clerk()))));
        events.add(new Event.DayEnded(c.day(), expired));
        return new Decision.Accepted(events);
    }
}
