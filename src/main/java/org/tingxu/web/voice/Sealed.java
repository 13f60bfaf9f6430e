package org.tingxu.web.voice;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.SubjectId;
import org.tingxu.report.LedgerRegister;
import org.tingxu.report.LedgerRow;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.duty.Applicant;
import org.tingxu.web.duty.Subjects;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.problem.Refused;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;

/** People and their words, kept apart from the journal: sealed before the order that names them, opened after the order that says why. */
record Sealed(ApiDoor door, LedgerRegister register, Subjects subjects) {
    /** Sends an order about somebody, who is forgotten again when no entry names the person after it. */
    Future<Answer.Done> order(
            RoutingContext ctx,
            HallPort hall,
            String actor,
            Applicant person,
            Function<SubjectId, LedgerCommand> make) {
        return subjects.keep(hall.id(), person)
                .compose(subject -> door.order(ctx, hall, actor, new Command.Ledger(make.apply(subject)))
                        .onComplete(answer -> {
                            if (answer.succeeded() || answer.cause() instanceof Refused) {
                                subjects.forgetUnlessNamed(hall.id(), subject);
                            }
                        }));
    }

    /** Notes who reads whose words and why, then answers them. */
    void read(RoutingContext ctx, EntryId id, RefusalWord unknown, LedgerCommand noted) {
        HallPort hall = door.hall(ctx);
        Future<JsonObject> person = door.order(ctx, hall, Actor.of(ctx), new Command.Ledger(noted))
                .compose(_ -> register.find(hall.id(), id))
                .compose(row ->
                        row.map(LedgerRow::entry).flatMap(e -> e.subject()).isEmpty()
                                ? Future.failedFuture(LedgerDesk.refused(unknown, id.key()))
                                : subjects.read(
                                        hall.id(), row.get().entry().subject().get()))
                .map(Sealed::told);
        ApiDoor.end(ctx, person, (c, json) -> Reply.json(c, 200, json));
    }

    private static JsonObject told(Optional<Applicant> person) {
        JsonObject json = new JsonObject().put("erased", person.isEmpty());
        person.ifPresent(p -> {
            json.put("name", p.name());
            p.phone().ifPresent(phone -> json.put("phone", phone));
            p.words().ifPresent(words -> json.put("words", words));
        });
        return json;
    }
}
