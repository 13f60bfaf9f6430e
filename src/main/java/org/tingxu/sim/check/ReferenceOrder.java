package org.tingxu.sim.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.OrderRule.Part;
import org.tingxu.core.plan.WindowPlan;

/** The line as one list, and the rule read word by word. Slow, and easy to judge. */
final class ReferenceOrder {
    private final List<Guest> line = new ArrayList<>();

    List<Guest> line() {
        return Collections.unmodifiableList(line);
    }

    /** Behind everybody of its own line who has the same place or an earlier one. */
    void join(Guest guest, Instant place) {
        guest.place = place;
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).sameLine(guest) && line.get(i).place.isAfter(place)) {
                line.add(i, guest);
                return;
            }
        }
        line.add(guest);
    }

    /** Some places behind the head of its own line, with the place of the one before it. */
    void joinBehind(Guest guest, int behind, Instant now) {
        List<Guest> own = line.stream().filter(g -> g.sameLine(guest)).toList();
        if (own.isEmpty()) {
            guest.place = now;
            line.add(guest);
            return;
        }
        int ahead = Math.min(behind, own.size());
        guest.place = own.get(Math.max(0, ahead - 1)).place;
        line.add(ahead < own.size() ? line.indexOf(own.get(ahead)) : line.size(), guest);
    }

    void leave(Guest guest) {
        line.remove(guest);
    }

    List<Guest> callable(WindowPlan window) {
        List<Guest> out = new ArrayList<>();
        for (Guest g : line) {
            if (mayCall(window, g)) {
                out.add(g);
            }
        }
        return out;
    }

    static boolean mayCall(WindowPlan window, Guest g) {
        Optional<WindowNo> only = g.only;
        return only.isPresent()
                ? only.get().equals(window.no())
                : window.rankOf(g.service).isPresent();
    }

    /** Whom the rule calls at this window; empty when nobody waits for it. */
    Optional<Guest> first(OrderRule rule, WindowPlan window, int run, Instant now) {
        List<Guest> heads = new ArrayList<>();
        for (Guest g : line) {
            if (mayCall(window, g) && heads.stream().noneMatch(g::sameLine)) {
                heads.add(g);
            }
        }
        return heads.stream().min((a, b) -> compare(a, b, rule, window, run, now));
    }

    private static int compare(Guest a, Guest b, OrderRule rule, WindowPlan window, int run, Instant now) {
        for (Part part : rule.parts()) {
            int by = byPart(part, a, b, rule, window, run, now);
            if (by != 0) {
                return by;
            }
        }
        if (!a.place.equals(b.place)) {
            return a.place.isBefore(b.place) ? -1 : 1;
        }
        int byPrefix = a.no.prefix().compareTo(b.no.prefix());
        return byPrefix != 0 ? byPrefix : Integer.compare(a.no.serial(), b.no.serial());
    }

    private static int byPart(Part part, Guest a, Guest b, OrderRule rule, WindowPlan window, int run, Instant now) {
        return switch (part) {
            case RATIO -> run + 1 >= rule.ordinaryEvery() && a.first != b.first ? (b.first ? -1 : 1) : 0;
            case GROUP -> a.first == b.first ? 0 : (a.first ? -1 : 1);
            case SERVICE -> rank(window, a) - rank(window, b);
            case AGED -> {
                boolean oldA = aged(a, rule, now);
                boolean oldB = aged(b, rule, now);
                yield oldA && oldB ? a.place.compareTo(b.place) : oldA == oldB ? 0 : (oldA ? -1 : 1);
            }
        };
    }

    static boolean aged(Guest g, OrderRule rule, Instant now) {
        return !now.isBefore(g.place.plus(rule.agedAfter()));
    }

    private static int rank(WindowPlan window, Guest g) {
        return g.only.isPresent() ? 0 : window.rankOf(g.service).orElse(0);
    }
}
