package org.tingxu.web.ledger;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.SubjectId;
import org.tingxu.report.LedgerRegister;
import org.tingxu.report.LedgerRow;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.duty.Applicant;
import org.tingxu.web.duty.Subjects;
import org.tingxu.web.problem.LedgerProblems;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.web.table.Csv;
import org.tingxu.writer.HallPort;

/**
 * The acts that the routes of every ledger share: look up, show with the course, export, order. Who may is the route's matter, by the
 * roles of its operation.
 */
public final class LedgerDesk {
    /** The part of the path that names an entry. */
    public static final String KEY = "key";

    private final ApiDoor door;
    private final LedgerRegister register;
    private final Subjects subjects;
    private final InstantSource clock;

    public LedgerDesk(ApiDoor door, LedgerRegister register, Subjects subjects, InstantSource clock) {
        this.door = door;
        this.register = register;
        this.subjects = subjects;
        this.clock = clock;
    }

    public ApiDoor door() {
        return door;
    }

    public LedgerRegister register() {
        return register;
    }

    /** The hall's local time. */
    public Future<LocalDateTime> now(HallPort hall) {
        return hall.read(h -> h.state().local(clock.instant()));
    }

    /** Answers the newest entries that the request looks for. */
    public void list(RoutingContext ctx, String ledger) {
        HallPort hall = door.hall(ctx);
        LedgerRegister.Search search = LedgerSearch.of(ctx);
        Future<JsonArray> found = now(hall)
                .compose(now -> register.search(hall.id(), ledger, search, LedgerRegister.LISTED_MAX)
                        .map(rows -> LedgerView.list(rows, now)));
        ApiDoor.end(ctx, found, Reply::json);
    }

    /**
     * Answers an entry with its course.
     *
     * @param unknown with the key as its only value
     */
    public void show(RoutingContext ctx, String ledger, RefusalWord unknown) {
        HallPort hall = door.hall(ctx);
        EntryId id = entry(ctx, ledger, unknown);
        Future<JsonObject> shown = now(hall)
                .compose(now -> register.find(hall.id(), id)
                        .compose(row -> row.isEmpty()
                                ? Future.failedFuture(refused(unknown, id.key()))
                                : register.course(hall.id(), id)
                                        .map(course ->
                                                LedgerView.of(row.get(), now).put("acts", LedgerView.acts(course)))));
        ApiDoor.end(ctx, shown, (c, json) -> Reply.json(c, 200, json));
    }

    /** Answers what the request looks for as a table, newest first, at most {@link LedgerRegister#EXPORTED_MAX} entries. */
    public void export(RoutingContext ctx, String ledger, List<Column> columns) {
        HallPort hall = door.hall(ctx);
        LedgerRegister.Search search = LedgerSearch.of(ctx);
        Language language = Reply.language(ctx);
        Future<String> csv = register.search(hall.id(), ledger, search, LedgerRegister.EXPORTED_MAX)
                .map(rows -> table(rows, columns, language));
        ApiDoor.end(ctx, csv, (c, text) -> Csv.send(c, ledger, text));
    }

    /** Entries as comma-separated values. */
    public static String table(List<LedgerRow> rows, List<Column> columns, Language language) {
        return Csv.of(
                columns.stream().map(c -> c.title().in(language)).toList(),
                rows.stream()
                        .map(row ->
                                columns.stream().map(c -> c.cell().apply(row)).toList())
                        .toList());
    }

    /** Sends an order to the hall and answers what it made. */
    public void order(RoutingContext ctx, int status, LedgerCommand command) {
        HallPort hall = door.hall(ctx);
        Future<JsonObject> done = door.order(ctx, hall, Actor.of(ctx), new Command.Ledger(command))
                .map(LedgerView::of);
        ApiDoor.end(ctx, done, (c, json) -> Reply.json(c, status, json));
    }

    /**
     * Sends an order that may be about a person, who is kept apart from the journal before it and forgotten again when no entry names
     * the person after it.
     */
    public void order(
            RoutingContext ctx,
            int status,
            Optional<Applicant> person,
            Function<Optional<SubjectId>, LedgerCommand> make) {
        HallPort hall = door.hall(ctx);
        if (person.isEmpty()) {
            order(ctx, status, make.apply(Optional.empty()));
            return;
        }
        Future<JsonObject> done = subjects.keep(hall.id(), person.get())
                .compose(subject -> door.order(
                                ctx, hall, Actor.of(ctx), new Command.Ledger(make.apply(Optional.of(subject))))
                        .onComplete(answer -> {
                            if (answer.succeeded() || answer.cause() instanceof Refused) {
                                subjects.forgetUnlessNamed(hall.id(), subject);
                            }
                        }))
                .map(LedgerView::of);
        ApiDoor.end(ctx, done, (c, json) -> Reply.json(c, status, json));
    }

    /** The person of a body's {@code person}, if there is one with a name. */
    public static Optional<Applicant> person(RequestBody body) {
        return Optional.ofNullable(body.json().getJsonObject("person"))
                .map(RequestBody::new)
                .flatMap(p -> p.text("name")
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Applicant(
                                name, Optional.empty(), p.text("phone").filter(phone -> !phone.isEmpty()))));
    }

    /** When the act was, if not now. @throws Refused when the text is no moment */
    public static Optional<LocalDateTime> moment(RequestBody body, String field) {
        return body.text(field).map(text -> {
            try {
                return LocalDateTime.parse(text);
            } catch (DateTimeParseException e) {
                throw new Refused(RequestProblems.invalid(List.of(
                        new Place("body." + field, "a local date and time of the hall, e.g. 2026-02-10T09:30"))));
            }
        });
    }

    /** The entry in the path. @throws Refused when it can be none */
    public static EntryId entry(RoutingContext ctx, String ledger, RefusalWord unknown) {
        String key = ApiDoor.path(ctx, KEY);
        return EntryId.parse(ledger, key).orElseThrow(() -> refused(unknown, key));
    }

    public static Refused refused(RefusalWord word, String... values) {
        return new Refused(LedgerProblems.of(new LedgerRefusal(word, List.of(values))));
    }
}
