package org.tingxu.device.desk;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Slip;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.device.printing.PrintJobId;
import org.tingxu.device.printing.PrintOutcome;
import org.tingxu.device.printing.Printer;

/**
 * Prints the slips that the hall wants, and tells the hall what became of each. "Sending" is in the journal before the first byte; a
 * slip that was being sent when the server died is in doubt and is never sent again by itself.
 *
 * <p>Lives on the hall's loop.
 */
public final class PrintDesk {
    private static final System.Logger LOG = System.getLogger(PrintDesk.class.getName());

    /** Attempts that late news is awaited of; the oldest is given up. */
    static final int ATTEMPTS_MAX = 1_000;

    /** One attempt: a ticket and which copy of its slip. */
    private record Attempt(TicketNo ticket, int copy) {}

    private final Map<PrinterId, Printer> printers = new HashMap<>();
    private final Map<PrintJobId, Attempt> attempts = new LinkedHashMap<>();
    private final Map<Attempt, Command> untold = new HashMap<>();
    private final Orders orders;
    private final SlipText.Links links;

    public PrintDesk(Orders orders, SlipText.Links links) {
        this.orders = orders;
        this.links = links;
    }

    /** Adds a printer; its {@code BeforeFirstByte} has to be {@link #sending}. */
    public void add(PrinterId id, Printer printer) {
        printers.put(id, printer);
        printer.onLatePrinted(job ->
                Optional.ofNullable(attempts.get(job)).ifPresent(a -> tell(a, new Command.ConfirmSlip(a.ticket()))));
    }

    /** The hall is read: what it still wants is printed, what was cut off is put in doubt. */
    public void began(Hall hall) {
        Map<Attempt, Command> tellAgain = Map.copyOf(untold);
        for (Ticket t : List.copyOf(hall.state().tickets())) {
            Attempt attempt = new Attempt(t.no(), t.copies());
            if (tellAgain.containsKey(attempt) || attempts.containsValue(attempt)) {
                continue;
            }
            if (t.slip() == Slip.WANTED) {
                print(hall, t);
            } else if (t.slip() == Slip.SENDING) {
                tell(attempt, new Command.DoubtSlip(t.no(), "interrupted"));
            }
        }
        tellAgain.forEach(this::tell);
    }

    /** The hall wants a slip. */
    public void happened(Change change, Hall hall) {
        boolean wanted = switch (change.event()) {
            case Event.TicketIssued e -> e.printer().isPresent();
            case Event.SlipReprintAsked _ -> true;
            default -> false;
        };
        if (wanted) {
            change.after().ifPresent(t -> print(hall, t));
        }
    }

    /** Makes "sending" durable; a slip that the hall no longer wants is not sent. */
    public Future<Void> sending(PrintJobId job) {
        Attempt attempt = attempts.get(job);
        if (attempt == null) {
            return Future.failedFuture("no such slip: " + job);
        }
        return orders.send(new Command.BeginSlip(attempt.ticket()))
                .compose(begun -> begun
                        ? Future.succeededFuture()
                        : Future.failedFuture("the hall does not want this slip any more"));
    }

    private void print(Hall hall, Ticket t) {
        Printer printer = t.printer().map(printers::get).orElse(null);
        Attempt attempt = new Attempt(t.no(), t.copies());
        if (printer == null) {
            tell(attempt, new Command.FailSlip(t.no(), "no-printer"));
            return;
        }
        PrintJobId job = new PrintJobId(hall.state().id() + "/"
                + hall.state().local(t.issuedAt()).toLocalDate() + "/" + t.no() + "/" + t.copies());
        attempts.put(job, attempt);
        if (attempts.size() > ATTEMPTS_MAX) {
            attempts.remove(attempts.keySet().iterator().next());
        }
        printer.print(job, SlipText.of(hall, t, links)).onSuccess(outcome -> {
            tell(attempt, outcome(t.no(), outcome));
            if (!(outcome instanceof PrintOutcome.Unknown)) {
                attempts.remove(job);
            }
        });
    }

    private static Command outcome(TicketNo no, PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed _ -> new Command.ConfirmSlip(no);
            case PrintOutcome.FailedClean f ->
                new Command.FailSlip(no, f.reason().name());
            case PrintOutcome.Unknown u -> new Command.DoubtSlip(no, u.reason().name());
        };
    }

    /** What the hall could not be told now is told when it is read again. */
    private void tell(Attempt attempt, Command command) {
        untold.put(attempt, command);
        orders.send(command)
                .onSuccess(_ -> untold.remove(attempt, command))
                .onFailure(e -> LOG.log(
                        System.Logger.Level.WARNING,
                        "slip of {0}: the hall was not told yet: {1}",
                        attempt.ticket(),
                        e));
    }
}
