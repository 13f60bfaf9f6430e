package org.tingxu.web.contact;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.TicketState;
import org.tingxu.core.name.TicketNo;
import org.tingxu.report.ContactRegister;
import org.tingxu.writer.HallPort;

/** What became of the questions of whoever has a number, for that person's own page. */
public final class TicketContacts {
    private final ContactRegister register;
    private final InstantSource clock;

    public TicketContacts(ContactRegister register, InstantSource clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Empty for most numbers: nobody who has not been served has asked anything, and the database is not troubled. */
    public Future<JsonArray> of(HallPort hall, LocalDate day, TicketNo ticket) {
        return hall.read(h -> mayHaveAsked(h, day, ticket)
                        ? Optional.of(h.state().local(clock.instant()))
                        : Optional.<LocalDateTime>empty())
                .compose(now -> now.isEmpty()
                        ? Future.succeededFuture(new JsonArray())
                        : register.ofTicket(hall.id(), day, ticket, now.get()).map(ContactView::forResident));
    }

    private static boolean mayHaveAsked(Hall hall, LocalDate day, TicketNo ticket) {
        boolean today = hall.state().day().filter(day::equals).isPresent();
        return hall.state().plan().isPresent()
                && (!today
                        || hall.state().visit(ticket).isPresent()
                        || hall.state()
                                .ticket(ticket)
                                .filter(t -> t.state() instanceof TicketState.Serving
                                        || t.state() instanceof TicketState.Held)
                                .isPresent());
    }
}
