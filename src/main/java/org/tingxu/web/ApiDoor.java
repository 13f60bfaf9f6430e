package org.tingxu.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tingxu.core.hall.Command;
import org.tingxu.journal.CommandMark;
import org.tingxu.web.problem.Problems;
import org.tingxu.web.problem.RefusalProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.Halls;
import org.tingxu.writer.Order;

/** What the routes of all audiences need: the hall that is meant, orders with their marks, and one way to end in a problem. */
public final class ApiDoor {
    static final String KEY = "Idempotency-Key";
    private final Halls halls;
    private final Fingerprints prints;

    /** What tells a repeated request from another one. */
    @FunctionalInterface
    public interface Fingerprints {
        String of(String actor, String method, String path, byte[] body);
    }

    public ApiDoor(Halls halls, Fingerprints prints) {
        this.halls = halls;
        this.prints = prints;
    }

    public Halls halls() {
        return halls;
    }

    /** The hall in the path. */
    public HallPort hall(RoutingContext ctx) {
        String id = path(ctx, "hall");
        return halls.find(id).orElseThrow(() -> new Refused(RequestProblems.hallUnknown(id)));
    }

    /** A part of the path that the route has. */
    public static String path(RoutingContext ctx, String name) {
        return Optional.ofNullable(ctx.pathParam(name)).orElse("");
    }

    /**
     * Sends a command to its hall with the request's mark.
     *
     * @return what was carried out; fails with the problem otherwise
     */
    public Future<Answer.Done> order(RoutingContext ctx, HallPort hall, String actor, Command command) {
        return hall.submit(new Order(mark(ctx, actor), actor, command)).compose(answer -> switch (answer) {
            case Answer.Done done -> Future.succeededFuture(done);
            case Answer.Refused r -> Future.failedFuture(new Refused(RefusalProblems.of(r.refusal())));
            case Answer.KeyReused _ -> Future.failedFuture(new Refused(RequestProblems.keyReused()));
        });
    }

    /** Ends a request with what the future brings, or with its problem. */
    public static <T> void end(RoutingContext ctx, Future<T> future, BiConsumer<RoutingContext, T> success) {
        future.onComplete(done -> {
            if (done.failed()) {
                Problems.answer(ctx, done.cause());
                return;
            }
            try {
                success.accept(ctx, done.result());
            } catch (RuntimeException bug) {
                Problems.answer(ctx, bug);
            }
        });
    }

    /** What the asker calls this request, so that a repetition is known. */
    public static Optional<String> key(RoutingContext ctx) {
        return Optional.ofNullable(ctx.request().getHeader(KEY)).or(() -> Optional.ofNullable(ctx.get(KEY)));
    }

    /** Names a request that cannot name itself, as a form without script. */
    public static void name(RoutingContext ctx, String key) {
        ctx.put(KEY, key);
    }

    private Optional<CommandMark> mark(RoutingContext ctx, String actor) {
        Optional<String> key = key(ctx);
        try {
            return key.map(id -> new CommandMark(id, print(ctx, actor)));
        } catch (IllegalArgumentException e) {
            throw new Refused(RequestProblems.keyInvalid());
        }
    }

    /** Who asked what: keyed, since a body may tell a person and a plain hash of that could be tried out. */
    private String print(RoutingContext ctx, String actor) {
        byte[] body = ctx.body() == null || ctx.body().buffer() == null
                ? new byte[0]
                : ctx.body().buffer().getBytes();
        return prints.of(actor, ctx.request().method().name(), ctx.normalizedPath(), body);
    }
}
