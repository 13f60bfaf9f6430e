package org.tingxu.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.HttpException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tingxu.web.problem.BodyLimit;
import org.tingxu.web.problem.Problems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** The API's routes, made from its description: what is not described is not there, and what is described has its handler. */
public final class ApiRouter {
    /** Below what every address of the API stands. */
    public static final String BASE = "/api/v1";

    private static final String ASKED = ApiRouter.class.getName();

    /** What an operation's requests pass, one after the other. */
    private record Way(Handler<RoutingContext> guard, Handler<RoutingContext> check, Handler<RoutingContext> act) {}

    private final Addresses<Way> addresses = new Addresses<>();

    private ApiRouter() {}

    /**
     * Adds the API to a router. What is asked is looked up once, in a tree: routes with names in their paths are regular expressions,
     * tried one after the other.
     *
     * @param guard             what every request passes first, session and origin among it
     * @param guardsOfOperation what the requests of one operation pass before its handler
     * @param handlers          by operation id
     * @throws IllegalStateException when an operation has no handler, or a handler no operation
     */
    public static void mount(
            Router root,
            List<Operation> operations,
            Handler<RoutingContext> guard,
            Map<String, Handler<RoutingContext>> guardsOfOperation,
            Map<String, Handler<RoutingContext>> handlers) {
        compare(operations, handlers.keySet());
        ApiRouter api = new ApiRouter();
        for (Operation o : operations) {
            Way way = new Way(
                    guardsOfOperation.getOrDefault(o.id(), RoutingContext::next),
                    new RequestCheck(o),
                    Objects.requireNonNull(handlers.get(o.id())));
            api.addresses.put(o.method(), o.path(), way);
        }
        List<Handler<RoutingContext>> stages = List.of(
                api::find,
                BodyHandler.create(false).setBodyLimit(BodyLimit.BYTES),
                guard,
                ctx -> asked(ctx).guard().handle(ctx),
                ctx -> asked(ctx).check().handle(ctx),
                safe(ctx -> asked(ctx).act().handle(ctx)));
        for (Handler<RoutingContext> stage : stages) {
            Route route = root.route(BASE + "/*").handler(stage);
            route.failureHandler(ctx -> Problems.answer(ctx, failureOf(ctx)));
        }
    }

    private static void compare(List<Operation> operations, Set<String> handled) {
        Set<String> described = new HashSet<>();
        operations.forEach(o -> described.add(o.id()));
        if (!described.equals(handled)) {
            Set<String> differing = new TreeSet<>(described);
            differing.addAll(handled);
            differing.removeIf(id -> described.contains(id) && handled.contains(id));
            throw new IllegalStateException("API description and handlers differ in " + differing);
        }
    }

    private void find(RoutingContext ctx) {
        String path = ctx.normalizedPath().substring(BASE.length());
        addresses
                .find(ctx.request().method(), path)
                .ifPresentOrElse(
                        found -> {
                            ctx.put(ASKED, found.what());
                            ctx.pathParams().putAll(found.parts());
                            ctx.next();
                        },
                        () -> notThere(ctx, addresses.methods(path)));
    }

    private static void notThere(RoutingContext ctx, String methods) {
        if (methods.isEmpty()) {
            Problems.answer(ctx, new Refused(RequestProblems.notFound()));
        } else {
            ctx.response().putHeader(HttpHeaders.ALLOW, methods);
            Problems.answer(ctx, new Refused(RequestProblems.methodNotAllowed(methods)));
        }
    }

    private static Way asked(RoutingContext ctx) {
        return Objects.requireNonNull(ctx.get(ASKED));
    }

    private static Handler<RoutingContext> safe(Handler<RoutingContext> handler) {
        return ctx -> {
            try {
                handler.handle(ctx);
            } catch (RuntimeException e) {
                Problems.answer(ctx, e);
            }
        };
    }

    static Throwable failureOf(RoutingContext ctx) {
        Throwable failure = ctx.failure();
        return failure != null ? failure : new HttpException(ctx.statusCode());
    }
}
