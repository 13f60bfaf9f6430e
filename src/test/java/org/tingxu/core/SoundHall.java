package org.tingxu.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.calling.Lane;
import org.tingxu.core.calling.Lines;
import org.tingxu.core.calling.Waiter;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallMemento;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.hall.Slip;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.hall.TicketState;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.GroupPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.ServicePlan;

/** What holds in every hall at every moment, whatever happened to it. */
public final class SoundHall {
    private SoundHall() {}

    public static void check(Hall hall) {
        check(hall.state(), hall.memento());
    }

    /** For who has the hall's memento already. */
    public static void check(HallState s, HallMemento m) {
        windowsAndTicketsAgree(m);
        oneClerkOneWindow(m);
        linesAreTheWaiting(s, m);
        listsAreTheStates(m, s);
        numbersAreInTheirRange(s, m);
        if (m.day().isEmpty() || m.dayEnded()) {
            assertThat(m.tickets()).as("tickets outside of a day").isEmpty();
            assertThat(m.windows()).as("windows outside of a day").isEmpty();
        }
    }

    private static void windowsAndTicketsAgree(HallMemento m) {
        Map<TicketNo, At> byWindow = new HashMap<>();
        m.windows().forEach((no, w) -> {
            switch (w) {
                case WindowState.Calling c ->
                    put(byWindow, c.ticket(), new At(no, c.post().clerk(), "called"));
                case WindowState.Serving v ->
                    put(byWindow, v.ticket(), new At(no, v.post().clerk(), "serving"));
                case WindowState.Idle _, WindowState.Paused _ -> {}
                case WindowState.Closed _ -> throw new AssertionError("a closed window is remembered: " + no);
            }
        });
        Map<TicketNo, At> byTicket = new HashMap<>();
        for (Ticket t : m.tickets()) {
            switch (t.state()) {
                case TicketState.Called c -> put(byTicket, t.no(), new At(c.window(), c.clerk(), "called"));
                case TicketState.Serving v -> put(byTicket, t.no(), new At(v.window(), v.clerk(), "serving"));
                case TicketState.Held h ->
                    assertThat(m.windows()).as("%s is held there", t.no()).containsKey(h.window());
                case TicketState.Unconfirmed _, TicketState.Waiting _, TicketState.Missed _ -> {}
            }
        }
        assertThat(byTicket).as("windows and tickets agree").isEqualTo(byWindow);
    }

    private static void put(Map<TicketNo, At> map, TicketNo ticket, At at) {
        At other = map.put(ticket, at);
        assertThat(other).as("%s is at two windows", ticket).isNull();
    }

    private record At(WindowNo window, ClerkId clerk, String doing) {}

    private static void oneClerkOneWindow(HallMemento m) {
        List<ClerkId> clerks = m.windows().values().stream()
                .flatMap(w -> w.manned().stream())
                .map(post -> post.clerk())
                .toList();
        assertThat(clerks).as("one clerk, one window").doesNotHaveDuplicates();
    }

    private static void linesAreTheWaiting(HallState s, HallMemento m) {
        Lines lines = s.lines();
        Map<TicketNo, Lane> inLine = new HashMap<>();
        lines.forEach((lane, line) -> {
            Optional<Instant> last = Optional.empty();
            for (Waiter w : line) {
                Instant place = w.place();
                assertThat(last.filter(place::isBefore))
                        .as("%s is sorted", lane)
                        .isEmpty();
                last = Optional.of(place);
                Lane other = inLine.put(w.ticket(), lane);
                assertThat(other).as("%s is in line twice", w.ticket()).isNull();
                assertThat(s.live(w.ticket()).state())
                        .as("%s in line", w.ticket())
                        .isEqualTo(new TicketState.Waiting(place, lane.only()));
            }
            assertThat(lines.size(lane)).isEqualTo(line.size());
        });
        Map<TicketNo, Lane> waiting = new HashMap<>();
        for (Ticket t : m.tickets()) {
            if (t.state() instanceof TicketState.Waiting w) {
                waiting.put(t.no(), new Lane(t.service(), t.priority().first(), w.only()));
            }
        }
        assertThat(inLine).as("in line").isEqualTo(waiting);
        assertThat(lines.size()).as("size").isEqualTo(waiting.size());
        int byService = s.plan().map(HallPlan::services).orElse(List.of()).stream()
                .mapToInt(service -> lines.waitingFor(service.code()))
                .sum();
        assertThat(byService).as("waiting by service").isEqualTo(waiting.size());
    }

    private static void listsAreTheStates(HallMemento m, HallState s) {
        Set<TicketNo> unconfirmed = new HashSet<>();
        Set<TicketNo> missed = new HashSet<>();
        Set<TicketNo> held = new HashSet<>();
        Set<TicketNo> doubtful = new HashSet<>();
        for (Ticket t : m.tickets()) {
            switch (t.state()) {
                case TicketState.Unconfirmed _ -> {
                    unconfirmed.add(t.no());
                    assertThat(t.slip().stands())
                            .as("%s belongs in line", t.no())
                            .isFalse();
                }
                case TicketState.Missed _ -> missed.add(t.no());
                case TicketState.Held _ -> held.add(t.no());
                case TicketState.Waiting _, TicketState.Called _, TicketState.Serving _ -> {}
            }
            if (t.slip() == Slip.UNKNOWN) {
                doubtful.add(t.no());
            }
        }
        assertThat(new HashSet<>(m.unconfirmed())).as("unconfirmed").isEqualTo(unconfirmed);
        assertThat(m.unconfirmed()).as("unconfirmed").hasSameSizeAs(unconfirmed);
        assertThat(new HashSet<>(m.missed())).as("missed").isEqualTo(missed);
        assertThat(m.missed()).as("missed").hasSameSizeAs(missed);
        assertThat(new HashSet<>(m.held())).as("held").isEqualTo(held);
        assertThat(m.held()).as("held").hasSameSizeAs(held);
        assertThat(new HashSet<>(s.doubtful())).as("doubtful").isEqualTo(doubtful);
    }

    private static void numbersAreInTheirRange(HallState s, HallMemento m) {
        List<TicketNo> numbers = m.tickets().stream().map(Ticket::no).toList();
        assertThat(numbers).as("numbers").doesNotHaveDuplicates();
        assertThat(numbers).as("numbers that were given").allMatch(s::wasIssued);
        HallPlan plan = s.plan().orElse(null);
        if (plan == null) {
            return;
        }
        List<String> over = new ArrayList<>();
        for (GroupPlan g : plan.groups()) {
            int last = s.lastSerial(g.code());
            if (last != 0 && last < g.from() && !s.dayEnded()) {
                over.add("%s below its range: %d".formatted(g.code(), last));
            }
        }
        for (ServicePlan p : plan.services()) {
            if (s.issued(p.code()) < 0) {
                over.add("%s was issued %d times".formatted(p.code(), s.issued(p.code())));
            }
        }
        assertThat(over).isEmpty();
    }
}
