package org.tingxu.core.calling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** All lines of a hall. Each lane is sorted by place; equal places keep the order in which they came. */
public final class Lines {
    private final Map<Lane, ArrayList<Waiter>> lanes = new LinkedHashMap<>();
    private int size;

    /** Puts a ticket where its place belongs: behind all that have the same place or an earlier one. */
    public void add(Lane lane, Waiter waiter) {
        List<Waiter> line = lane(lane);
        int at = line.size();
        while (at > 0 && line.get(at - 1).place().isAfter(waiter.place())) {
            at--;
        }
        line.add(at, waiter);
        size++;
    }

    /**
     * Puts a ticket {@code behind} places behind the head of its lane, or at the end of a shorter one.
     *
     * @param now the place of a ticket that finds its lane empty
     * @return the place that it got
     */
    public Instant addBehind(Lane lane, TicketNo ticket, int behind, Instant now) {
        List<Waiter> line = lane(lane);
        int at = Math.min(behind, line.size());
        Instant place = now;
        if (at > 0) {
            place = line.get(at - 1).place();
        } else if (!line.isEmpty()) {
            place = line.getFirst().place();
        }
        line.add(at, new Waiter(ticket, place));
        size++;
        return place;
    }

    /** Takes a ticket out. A lane finds it by its place, so that long lanes stay quick. */
    public void remove(Lane lane, Waiter waiter) {
        List<Waiter> line = lane(lane);
        int at = firstAt(line, waiter.place());
        while (at < line.size() && !line.get(at).ticket().equals(waiter.ticket())) {
            at++;
        }
        if (at == line.size()) {
            throw new IllegalStateException("ticket %s is not in lane %s".formatted(waiter.ticket(), lane));
        }
        line.remove(at);
        size--;
    }

    /** Tickets before this one in its own lane. */
    public int before(Lane lane, Waiter waiter) {
        List<Waiter> line = waitersOf(lane);
        int at = firstAt(line, waiter.place());
        while (at < line.size() && !line.get(at).ticket().equals(waiter.ticket())) {
            at++;
        }
        return at;
    }

    public Optional<Waiter> head(Lane lane) {
        List<Waiter> line = waitersOf(lane);
        return line.isEmpty() ? Optional.empty() : Optional.of(line.getFirst());
    }

    /** The waiters of a lane in order, as a view. */
    public List<Waiter> waitersOf(Lane lane) {
        ArrayList<Waiter> line = lanes.get(lane);
        return line == null ? List.of() : Collections.unmodifiableList(line);
    }

    public int size(Lane lane) {
        return waitersOf(lane).size();
    }

    /** All that wait in the hall. */
    public int size() {
        return size;
    }

    /** All that wait for a service, at whatever window. */
    public int waitingFor(ServiceCode service) {
        int sum = 0;
        for (Map.Entry<Lane, ArrayList<Waiter>> e : lanes.entrySet()) {
            if (e.getKey().service().equals(service)) {
                sum += e.getValue().size();
            }
        }
        return sum;
    }

    /** The lanes that were sent to one window. */
    public List<Lane> sentTo(WindowNo window) {
        return lanes.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(l -> l.only().isPresent() && l.only().get().equals(window))
                .toList();
    }

    public void forEach(BiConsumer<Lane, List<Waiter>> consumer) {
        lanes.forEach((lane, line) -> consumer.accept(lane, Collections.unmodifiableList(line)));
    }

    public void clear() {
        lanes.clear();
        size = 0;
    }

    private List<Waiter> lane(Lane lane) {
        return lanes.computeIfAbsent(lane, _ -> new ArrayList<>());
    }

    private static int firstAt(List<Waiter> line, Instant place) {
        int low = 0;
        int high = line.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (line.get(mid).place().isBefore(place)) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
