package org.tingxu.device.printing;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.util.List;
import java.util.Optional;
import org.tingxu.device.printing.PrinterState.Answers;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.profile.PrinterProfile.StatusQuestion;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.PrinterReply;

/** What a printer says of itself, asked and unasked. */
final class PrinterStatus {
    private final PrinterLink link;
    private final PrinterProfile profile;
    private Handler<PrinterState> changes = _ -> {};
    private volatile PrinterState state;
    private boolean unreadable;

    PrinterStatus(PrinterLink link, PrinterProfile profile) {
        this.link = link;
        this.profile = profile;
        state = PrinterState.UNHEARD.reachable(link.up());
    }

    PrinterState state() {
        return state;
    }

    void onChange(Handler<PrinterState> handler) {
        changes = handler;
    }

    void reachable(boolean now) {
        become(state.reachable(now));
    }

    void unasked(PrinterReply.AutoStatus reply) {
        become(PrinterState.read(profile.autoStatus(), reply.bits()));
    }

    /** Something came that is no reply. */
    void unreadable() {
        unreadable = true;
    }

    private void become(PrinterState next) {
        if (!next.equals(state)) {
            state = next;
            changes.handle(next);
        }
    }

    /**
     * Asks everything that the profile knows to ask.
     *
     * @return what keeps the printer from printing; empty when nothing does. It never fails.
     */
    Future<Optional<PrintTrouble>> ask() {
        return profile.questions().isEmpty()
                ? Future.succeededFuture(state.obstacle())
                : ask(profile.questions(), PrinterState.UNHEARD.reachable(true));
    }

    private Future<Optional<PrintTrouble>> ask(List<StatusQuestion> questions, PrinterState heard) {
        if (questions.isEmpty()) {
            become(heard);
            return Future.succeededFuture(heard.obstacle());
        }
        StatusQuestion question = questions.getFirst();
        unreadable = false;
        Future<Optional<PrinterReply>> answer = link.expect(
                PrinterReply.RealtimeStatus.class::isInstance,
                profile.timeouts().statusMs());
        return link.send(List.of(new PrinterCommand.RealtimeStatus(question.ask())))
                .transform(_ -> answer)
                .compose(reply -> switch (reply.orElse(null)) {
                    case PrinterReply.RealtimeStatus bits ->
                        ask(
                                questions.subList(1, questions.size()),
                                heard.and(PrinterState.read(question.bits(), bits.bits())));
                    case null, default -> Future.succeededFuture(Optional.of(noAnswer()));
                });
    }

    private PrintTrouble noAnswer() {
        if (!link.up()) {
            return PrintTrouble.LINE_DOWN;
        }
        become(state.answering(unreadable ? Answers.UNREADABLY : Answers.NOT_AT_ALL));
        return unreadable ? PrintTrouble.UNREADABLE : PrintTrouble.SILENT;
    }
}
