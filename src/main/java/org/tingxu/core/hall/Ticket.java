package org.tingxu.core.hall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/**
 * A live ticket (号票).
 *
 * @param takenFor the service that the number was taken for: quota and limit by person count it there, wherever it is sent
 * @param service  what the resident waits for or is served now
 * @param also     what the visit needs afterwards, in order
 * @param comeBack windows that the resident goes back to, the next one last
 * @param copies   slips asked of the printer; from the second on they are marked 补打
 */
public record Ticket(
        TicketNo no,
        ServiceCode takenFor,
        ServiceCode service,
        List<ServiceCode> also,
        List<Return> comeBack,
        Channel channel,
        Priority priority,
        Language language,
        Optional<KioskId> kiosk,
        Optional<PrinterId> printer,
        Optional<Holder> holder,
        Instant issuedAt,
        Slip slip,
        int copies,
        TicketState state) {

    /** A way back after a transfer. */
    public record Return(WindowNo window, ServiceCode service) {}

    public Ticket {
        also = List.copyOf(also);
        comeBack = List.copyOf(comeBack);
    }

    public Ticket with(TicketState next) {
        return new Ticket(
                no, takenFor, service, also, comeBack, channel, priority, language, kiosk, printer, holder, issuedAt,
                slip, copies, next);
    }

    public Ticket with(Slip next, int nextCopies) {
        return new Ticket(
                no,
                takenFor,
                service,
                also,
                comeBack,
                channel,
                priority,
                language,
                kiosk,
                printer,
                holder,
                issuedAt,
                next,
                nextCopies,
                state);
    }

    public Ticket with(ServiceCode nextService, List<ServiceCode> nextAlso, List<Return> nextComeBack) {
        return new Ticket(
                no,
                takenFor,
                nextService,
                nextAlso,
                nextComeBack,
                channel,
                priority,
                language,
                kiosk,
                printer,
                holder,
                issuedAt,
                slip,
                copies,
                state);
    }
}
