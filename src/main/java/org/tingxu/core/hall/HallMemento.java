package org.tingxu.core.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.calling.Lane;
import org.tingxu.core.calling.Waiter;
import org.tingxu.core.duty.DutyMemento;
import org.tingxu.core.duty.DutyState;
import org.tingxu.core.hall.HallState.Taking;
import org.tingxu.core.item.Catalogue;
import org.tingxu.core.item.Shelf;
import org.tingxu.core.ledger.Ledgers;
import org.tingxu.core.ledger.LedgersMemento;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DeviceChanges;
import org.tingxu.core.plan.HallPlan;

/**
 * The whole state of a hall as a value, to be kept and restored. Equal histories give equal mementos.
 *
 * @param tickets live tickets by number
 * @param missed  in the order of the misses; {@code held} and {@code unconfirmed} likewise
 * @param visits  the visit that was served last is the last
 */
public record HallMemento(
        Optional<HallPlan> plan,
        Optional<LocalDate> day,
        boolean dayEnded,
        List<Ticket> tickets,
        List<Line> lines,
        List<TicketNo> missed,
        List<TicketNo> held,
        List<TicketNo> unconfirmed,
        Map<WindowNo, WindowState> windows,
        Map<WindowNo, Integer> priorityRuns,
        Map<GroupCode, Integer> lastSerials,
        Map<ServiceCode, Integer> issued,
        List<PersonCount> taken,
        List<Visit> visits,
        Map<DeviceId, DeviceChanges> deviceChanges,
        Map<WindowNo, Instant> keysIgnored,
        DutyMemento duties,
        List<Shelf> catalogue,
        LedgersMemento ledgers) {
    /** One lane in its order. */
    public record Line(Lane lane, List<TicketNo> tickets) {}

    /** Numbers that one person took of one service. */
    public record PersonCount(Holder holder, ServiceCode service, int count) {}

    static HallMemento of(HallState s) {
        List<Line> lines = new ArrayList<>();
        s.lines.forEach((lane, line) -> {
            if (!line.isEmpty()) {
                lines.add(new Line(lane, line.stream().map(Waiter::ticket).toList()));
            }
        });
        lines.sort((a, b) -> a.lane().toString().compareTo(b.lane().toString()));
        return new HallMemento(
                s.plan,
                s.day,
                s.dayEnded,
                s.tickets.values().stream()
                        .sorted((a, b) -> a.no().compareTo(b.no()))
                        .toList(),
                lines,
                List.copyOf(s.missed),
                List.copyOf(s.held),
                List.copyOf(s.unconfirmed),
                Map.copyOf(s.windows),
                Map.copyOf(s.priorityRuns),
                Map.copyOf(s.lastSerials),
                Map.copyOf(s.issued),
                s.taken.entrySet().stream()
                        .map(e ->
                                new PersonCount(e.getKey().holder(), e.getKey().service(), e.getValue()))
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList(),
                s.visits.all(),
                Map.copyOf(s.deviceChanges),
                Map.copyOf(s.keysIgnored),
                s.duties.memento(),
                s.catalogue.touched(),
                s.ledgers.memento());
    }

    HallState into(HallState s) {
        s.plan = plan;
        s.day = day;
        s.dayEnded = dayEnded;
        tickets.stream()
                .filter(t -> !(t.state() instanceof TicketState.Waiting))
                .forEach(s::put);
        Map<TicketNo, Ticket> byNo = new java.util.HashMap<>();
        tickets.forEach(t -> byNo.put(t.no(), t));
        for (Line line : lines) {
            for (TicketNo no : line.tickets()) {
                Ticket t = byNo.get(no);
                if (t == null) {
                    throw new IllegalArgumentException("ticket %s waits and is not there".formatted(no));
                }
                s.put(t);
            }
        }
        reorder(s.missed, missed);
        reorder(s.held, held);
        reorder(s.unconfirmed, unconfirmed);
        s.windows.putAll(windows);
        s.priorityRuns.putAll(priorityRuns);
        s.lastSerials.putAll(lastSerials);
        s.issued.putAll(issued);
        taken.forEach(p -> s.taken.put(new Taking(p.holder(), p.service()), p.count()));
        visits.forEach(s.visits::put);
        s.deviceChanges.putAll(deviceChanges);
        s.keysIgnored.putAll(keysIgnored);
        s.duties = new DutyState(duties);
        s.catalogue = new Catalogue(catalogue);
        s.ledgers = new Ledgers(ledgers);
        return s;
    }

    private static void reorder(java.util.Set<TicketNo> set, List<TicketNo> order) {
        set.clear();
        set.addAll(order);
    }
}
