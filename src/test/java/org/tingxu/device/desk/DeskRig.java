package org.tingxu.device.desk;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Decision;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.hall.Slip;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.TicketNo;
import org.tingxu.device.line.VirtualLine;
import org.tingxu.device.printing.PrintedSlip;
import org.tingxu.device.printing.Printer;
import org.tingxu.device.printing.SlipLayout;
import org.tingxu.device.printing.VirtualPrinter;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.profile.PrinterProfile.AckMode;
import org.tingxu.device.profile.PrinterProfile.Timeouts;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.ProfileReader;

/** A hall in memory, its print desk and a virtual printer, all on one loop. What the hall takes is durable at once. */
final class DeskRig {
    /** Stands at the end of each whole slip. */
    private static final String LAST_LINE = "过号请到服务台，当日有效";

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final long STEP_MS = 2;

    final VirtualLine.Pair line;
    final VirtualPrinter device;
    final Printer printer;
    final List<Event> journal = new ArrayList<>();
    private final Vertx vertx;
    private final Hall hall = new Hall(PlanDraft.HALL);
    private final PrintDesk desk;
    private Instant now = NINE;
    private Runnable whenBegun = () -> {};

    /** To be made on a loop. */
    DeskRig(Vertx vertx, PrinterProfile profile) {
        this.vertx = vertx;
        line = VirtualLine.pair(vertx);
        device = new VirtualPrinter(vertx, profile.charset());
        device.attach(line.device());
        desk = new PrintDesk(this::order, (_, _, no) -> "https://hall.example/t/" + no);
        printer = new Printer(vertx, line.host(), profile, desk::sending);
        desk.add(PlanDraft.PRINTER, printer);
        submit(new Command.ConfigureHall(PlanDraft.plain().build()));
        hall.due(now).forEach(this::submit);
        desk.began(hall);
    }

    static PrinterProfile profile(AckMode ack, Timeouts timeouts) {
        Path file = Path.of("firmware-config/escpos-generic.yaml");
        try {
            return ((PrinterProfile) ProfileReader.read(file.toString(), Files.readString(file)))
                    .withAck(ack)
                    .withTimeouts(timeouts);
        } catch (IOException | ProfileFaults broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Runs a story on a loop of its own rig. */
    static <T> Future<T> on(Context loop, Supplier<Future<T>> story) {
        Promise<T> told = Promise.promise();
        loop.runOnContext(_ -> story.get().onComplete(told));
        return told.future();
    }

    private Future<Boolean> order(Command command) {
        Promise<Boolean> answer = Promise.promise();
        vertx.getOrCreateContext().runOnContext(_ -> answer.complete(submit(command)));
        return answer.future();
    }

    /** Whether the hall took it. */
    boolean submit(Command command) {
        if (!(hall.decide(command, now) instanceof Decision.Accepted accepted)) {
            return false;
        }
        for (Event event : accepted.events()) {
            journal.add(event);
            if (event instanceof Event.SlipBegun) {
                Runnable step = whenBegun;
                whenBegun = () -> {};
                step.run();
            }
            desk.happened(hall.step(new Recorded(journal.size(), now, event)), hall);
        }
        return true;
    }

    /** Done as soon as the journal has it that the next slip leaves. */
    void whenBegun(Runnable step) {
        whenBegun = step;
    }

    /** Takes a number at the kiosk with a printer. */
    TicketNo take() {
        submit(new Command.IssueTicket(
                PlanDraft.DIBAO,
                List.of(),
                Channel.KIOSK,
                Priority.NONE,
                Language.ZH_CN,
                Optional.of(PlanDraft.FRONT),
                Optional.empty()));
        return ((Event.TicketIssued) journal.stream()
                        .filter(Event.TicketIssued.class::isInstance)
                        .reduce((_, last) -> last)
                        .orElseThrow())
                .ticket();
    }

    Optional<Ticket> ticket(TicketNo no) {
        return hall.state().ticket(no);
    }

    Slip slip(TicketNo no) {
        return ticket(no).map(Ticket::slip).orElse(Slip.NONE);
    }

    /** Time goes on: what is due by then is done. */
    void pass(java.time.Duration time) {
        now = now.plus(time);
        hall.due(now).forEach(this::submit);
    }

    /** Waits until the printer has told what became of the slip. */
    Future<Slip> settled(TicketNo no) {
        return until(() -> slip(no) != Slip.WANTED && slip(no) != Slip.SENDING).map(_ -> slip(no));
    }

    Future<Void> until(Supplier<Boolean> holds) {
        Promise<Void> held = Promise.promise();
        look(holds, held);
        return held.future();
    }

    private void look(Supplier<Boolean> holds, Promise<Void> held) {
        if (holds.get()) {
            held.complete();
        } else {
            vertx.setTimer(STEP_MS, _ -> look(holds, held));
        }
    }

    /** Why slips of this number failed or are in doubt, as staff read it. */
    List<String> reasons(TicketNo no) {
        Function<Event, Optional<String>> reason = event -> switch (event) {
            case Event.SlipDoubted e -> e.ticket().equals(no) ? Optional.of(e.why()) : Optional.empty();
            case Event.SlipFailed e -> e.ticket().equals(no) ? Optional.of(e.why()) : Optional.empty();
            default -> Optional.empty();
        };
        return journal.stream().flatMap(e -> reason.apply(e).stream()).toList();
    }

    /** Pieces of paper in the hall that pass for a slip of this number: whole, cut, and not marked void. */
    List<String> valid(TicketNo no) {
        return device.slips().stream()
                .filter(PrintedSlip::cut)
                .map(PrintedSlip::text)
                .filter(text -> text.contains(no.toString())
                        && text.contains(LAST_LINE)
                        && !text.contains(SlipLayout.VOID_MARK))
                .toList();
    }

    /** Whether anything of this number is on paper, or hangs out of the printer. */
    boolean anyInk(TicketNo no) {
        return device.slips().stream().anyMatch(slip -> slip.text().contains(no.toString()))
                || device.unfinished()
                        .filter(slip -> slip.text().contains(no.toString()))
                        .isPresent();
    }

    Future<Void> close() {
        return printer.close();
    }
}
