package org.tingxu.core.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.tingxu.core.calling.Lane;
import org.tingxu.core.calling.Lines;
import org.tingxu.core.calling.Waiter;
import org.tingxu.core.duty.DutyState;
import org.tingxu.core.duty.Item;
import org.tingxu.core.item.Catalogue;
import org.tingxu.core.ledger.Ledgers;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DeviceChanges;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.WindowPlan;

/** All that a hall remembers. Reading is open to everybody on the hall's loop; only {@link History} changes it. */
public final class HallState {
    /** One person and one service: what a limit by person counts. */
    record Taking(Holder holder, ServiceCode service) {}

    private final HallId id;
    Optional<HallPlan> plan = Optional.empty();
    Optional<LocalDate> day = Optional.empty();
    boolean dayEnded;
    final Map<TicketNo, Ticket> tickets = new HashMap<>();
    final Lines lines = new Lines();
    final SequencedSet<TicketNo> unconfirmed = new LinkedHashSet<>();
    final SequencedSet<TicketNo> missed = new LinkedHashSet<>();
    final SequencedSet<TicketNo> held = new LinkedHashSet<>();
    final SequencedSet<TicketNo> doubtful = new LinkedHashSet<>();
    final TreeMap<WindowNo, WindowState> windows = new TreeMap<>();
    final Map<WindowNo, Integer> priorityRuns = new HashMap<>();
    final Map<GroupCode, Integer> lastSerials = new HashMap<>();
    final Map<ServiceCode, Integer> issued = new HashMap<>();
    final Map<Taking, Integer> taken = new HashMap<>();
    final Visits visits = new Visits();
    final Map<DeviceId, DeviceChanges> deviceChanges = new HashMap<>();
    final Map<WindowNo, Instant> keysIgnored = new HashMap<>();
    DutyState duties = new DutyState();
    Catalogue catalogue = new Catalogue();
    Ledgers ledgers = new Ledgers();
    final FloorWatch floorWatch = new FloorWatch();
    final DueWatch dueWatch = new DueWatch();

    HallState(HallId id) {
        this.id = id;
    }

    public HallId id() {
        return id;
    }

    public Optional<HallPlan> plan() {
        return plan;
    }

    /** Matters and their time. */
    public DutyState duties() {
        return duties;
    }

    /** What was changed about the items since the hall's file was read. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The items that matters are taken in under. */
    public List<Item> items() {
        return catalogue.inForce(setUp().items());
    }

    /** What is kept in sight until it is settled. */
    public Ledgers ledgers() {
        return ledgers;
    }

    /** The day whose numbers are given; it may be ended. */
    public Optional<LocalDate> day() {
        return day;
    }

    public boolean dayEnded() {
        return dayEnded;
    }

    public Lines lines() {
        return lines;
    }

    /** A live ticket of today. */
    public Optional<Ticket> ticket(TicketNo no) {
        return Optional.ofNullable(tickets.get(no));
    }

    /** Every live ticket, in no order. */
    public Collection<Ticket> tickets() {
        return Collections.unmodifiableCollection(tickets.values());
    }

    /** Was this number given today? It may have ended since. */
    public boolean wasIssued(TicketNo no) {
        return plan.stream()
                .flatMap(p -> p.groups().stream())
                .anyMatch(g -> g.prefix().equals(no.prefix())
                        && no.serial() >= g.from()
                        && no.serial() <= lastSerials.getOrDefault(g.code(), 0));
    }

    public WindowState window(WindowNo no) {
        return windows.getOrDefault(no, new WindowState.Closed());
    }

    /** Where this clerk is signed in. */
    public Optional<WindowNo> postOf(ClerkId clerk) {
        return windows.entrySet().stream()
                .filter(e ->
                        e.getValue().manned().stream().anyMatch(p -> p.clerk().equals(clerk)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Missed tickets, the oldest miss first. */
    public SequencedSet<TicketNo> missed() {
        return Collections.unmodifiableSequencedSet(missed);
    }

    /** Tickets on hold, the longest first. */
    public SequencedSet<TicketNo> held() {
        return Collections.unmodifiableSequencedSet(held);
    }

    /** Tickets that are taken and not yet in line; the one whose slip was not heard of for the longest time first. */
    public SequencedSet<TicketNo> unconfirmed() {
        return Collections.unmodifiableSequencedSet(unconfirmed);
    }

    /** Tickets in line whose paper may not have come out. */
    public SequencedSet<TicketNo> doubtful() {
        return Collections.unmodifiableSequencedSet(doubtful);
    }

    public int priorityRun(WindowNo no) {
        return priorityRuns.getOrDefault(no, 0);
    }

    /** Numbers given today for a service, voided ones not counted. */
    public int issued(ServiceCode service) {
        return issued.getOrDefault(service, 0);
    }

    public int lastSerial(GroupCode group) {
        return lastSerials.getOrDefault(group, 0);
    }

    /** Who has served a ticket today, as long as it is among the last {@value Visits#MAX} visits. */
    public Optional<Visit> visit(TicketNo no) {
        return visits.of(no);
    }

    /** What was changed about a device since its entry in the hall's file was read. */
    public DeviceChanges changes(DeviceId id) {
        return deviceChanges.getOrDefault(id, DeviceChanges.NONE);
    }

    /** Tickets that one window holds, the longest first. */
    public List<Ticket> heldAt(WindowNo window) {
        return held.stream()
                .map(this::live)
                .filter(t ->
                        t.state() instanceof TicketState.Held h && h.window().equals(window))
                .toList();
    }

    /** People who will be called before this one, as far as today's line tells. */
    public int ahead(Ticket ticket) {
        return switch (ticket.state()) {
            case TicketState.Waiting w -> {
                Lane lane = lane(ticket, w);
                yield aheadFrom(lane, lines.before(lane, new Waiter(ticket.no(), w.place())));
            }
            case TicketState.Unconfirmed _ ->
                aheadOfNew(ticket.service(), ticket.priority().first());
            default -> 0;
        };
    }

    /** People in front of whoever joins now. */
    int aheadOfNew(ServiceCode service, boolean first) {
        Lane lane = new Lane(service, first, Optional.empty());
        return aheadFrom(lane, lines.size(lane));
    }

    private int aheadFrom(Lane lane, int inLane) {
        if (lane.first()) {
            return inLane;
        }
        int everyNth = plan.map(p -> p.order().ordinaryEvery()).orElse(2);
        int firsts = lines.size(new Lane(lane.service(), true, lane.only()));
        return inLane + (int) Math.min(firsts, (long) (everyNth - 1) * (inLane + 1));
    }

    static Lane lane(Ticket ticket, TicketState.Waiting waiting) {
        return new Lane(ticket.service(), ticket.priority().first(), waiting.only());
    }

    /** The ticket, which must be live: anything else is a bug. */
    public Ticket live(TicketNo no) {
        Ticket ticket = tickets.get(no);
        if (ticket == null) {
            throw new IllegalStateException("ticket %s is not live in hall %s".formatted(no, id));
        }
        return ticket;
    }

    /** The set-up, which must be there: anything else is a bug. */
    public HallPlan setUp() {
        return plan.orElseThrow(() -> new IllegalStateException("hall %s has no set-up".formatted(id)));
    }

    WindowPlan windowPlan(WindowNo no) {
        return setUp().window(no)
                .orElseThrow(() -> new IllegalStateException("window %s is not in hall %s".formatted(no, id)));
    }

    /** The hall's local time at an instant. */
    public LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, setUp().zone());
    }

    /** Replaces a ticket; one whose state is new takes the place that its state says. */
    void put(Ticket ticket) {
        Ticket old = tickets.get(ticket.no());
        boolean moves = old == null
                || !old.state().equals(ticket.state())
                || !old.service().equals(ticket.service());
        if (moves) {
            drop(ticket.no());
            switch (ticket.state()) {
                case TicketState.Unconfirmed _ -> unconfirmed.add(ticket.no());
                case TicketState.Waiting w -> lines.add(lane(ticket, w), new Waiter(ticket.no(), w.place()));
                case TicketState.Held _ -> held.add(ticket.no());
                case TicketState.Missed _ -> missed.add(ticket.no());
                case TicketState.Called _, TicketState.Serving _ -> {}
            }
        }
        tickets.put(ticket.no(), ticket);
        noteDoubt(ticket);
    }

    private void noteDoubt(Ticket ticket) {
        if (ticket.slip() == Slip.UNKNOWN) {
            doubtful.add(ticket.no());
        } else {
            doubtful.remove(ticket.no());
        }
    }

    /** Puts a ticket in line some places behind the head of its lane. */
    void putBehind(Ticket ticket, Optional<WindowNo> only, int behind, Instant now) {
        drop(ticket.no());
        Lane lane = new Lane(ticket.service(), ticket.priority().first(), only);
        Instant place = lines.addBehind(lane, ticket.no(), behind, now);
        tickets.put(ticket.no(), ticket.with(new TicketState.Waiting(place, only)));
        noteDoubt(ticket);
    }

    /** Takes a ticket out of the hall. */
    void drop(TicketNo no) {
        Ticket old = tickets.remove(no);
        if (old == null) {
            return;
        }
        doubtful.remove(no);
        switch (old.state()) {
            case TicketState.Unconfirmed _ -> unconfirmed.remove(no);
            case TicketState.Waiting w -> lines.remove(lane(old, w), new Waiter(no, w.place()));
            case TicketState.Held _ -> held.remove(no);
            case TicketState.Missed _ -> missed.remove(no);
            case TicketState.Called _, TicketState.Serving _ -> {}
        }
    }
}
