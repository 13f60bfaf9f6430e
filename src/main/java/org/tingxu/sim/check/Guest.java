package org.tingxu.sim.check;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.tingxu.core.hall.Event.TicketIssued;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** A ticket as the reference sees it. */
public final class Guest {
    /** Where it stands. */
    public enum Stage {
        OFF,
        WAITING,
        CALLED,
        SERVING,
        HELD,
        MISSED
    }

    final TicketNo no;
    final boolean first;
    final Instant issuedAt;
    final Optional<PrinterId> printer;
    final Deque<WindowNo> back = new ArrayDeque<>();
    ServiceCode service;
    Optional<WindowNo> only = Optional.empty();
    Instant place;
    Stage stage;
    Optional<WindowNo> at = Optional.empty();

    Guest(TicketIssued e, Instant issuedAt) {
        this.no = e.ticket();
        this.first = e.priority().first();
        this.issuedAt = issuedAt;
        this.printer = e.printer();
        this.service = e.service();
        this.place = issuedAt;
        this.stage = e.printer().isPresent() ? Stage.OFF : Stage.WAITING;
    }

    public TicketNo no() {
        return no;
    }

    public Stage stage() {
        return stage;
    }

    /** The window that has it in hand, holds it, or missed it. */
    public Optional<WindowNo> window() {
        return at;
    }

    public boolean printed() {
        return printer.isPresent();
    }

    boolean sameLine(Guest other) {
        return service.equals(other.service) && first == other.first && only.equals(other.only);
    }

    @Override
    public String toString() {
        return "%s %s %s%s".formatted(no, stage, service, first ? " first" : "");
    }
}
