package org.tingxu.web;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.HttpException;
import io.vertx.ext.web.openapi.router.OpenAPIRoute;
import io.vertx.ext.web.openapi.router.RequestExtractor;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tingxu.web.problem.BodyLimit;
import org.tingxu.web.problem.Problems;

/** The API's routes, made from its description: what is not described is not there, and what is described has its handler. */
public final class ApiRouter {
    private ApiRouter() {}

    /**
     * Builds the routes.
     *
     * @param guard             what every request passes first, session and origin among it
     * @param guardsOfOperation what the requests of one operation pass before its handler
     * @param handlers          by operation id
     */
    public static Future<Router> build(
            Vertx vertx,
            OpenAPIContract contract,
            Handler<RoutingContext> guard,
            Map<String, Handler<RoutingContext>> guardsOfOperation,
            Map<String, Handler<RoutingContext>> handlers) {
        Set<String> described = new HashSet<>();
        contract.operations().stream().map(Operation::getOperationId).forEach(described::add);
        if (!described.equals(handlers.keySet())) {
            Set<String> differing = new TreeSet<>(described);
            differing.addAll(handlers.keySet());
            differing.removeIf(id -> described.contains(id) && handlers.containsKey(id));
            return Future.failedFuture(
                    new IllegalStateException("API description and handlers differ in " + differing));
        }
        RouterBuilder builder = RouterBuilder.create(vertx, contract, RequestExtractor.withBodyHandler());
        builder.rootHandler(BodyHandler.create(false).setBodyLimit(BodyLimit.BYTES));
        builder.rootHandler(guard);
        builder.rootHandler(ApiRouter::keepUpgrade);
        builder.rootHandler(JsonBodies::check);
        builder.rootHandler(PlainHeaders::setAside);
        for (OpenAPIRoute route : builder.getRoutes()) {
            String id = route.getOperation().getOperationId();
            Handler<RoutingContext> ofOperation = guardsOfOperation.get(id);
            if (ofOperation != null) {
                route.addHandler(ofOperation);
            }
            route.addHandler(safe(Objects.requireNonNull(handlers.get(id))));
            route.addFailureHandler(ctx -> Problems.answer(ctx, failureOf(ctx)));
        }
        return Future.succeededFuture(builder.createRouter());
    }

    /** A request that wants to become a WebSocket must not be read to its end before it is one. */
    private static void keepUpgrade(RoutingContext ctx) {
        if (ctx.request().headers().contains(HttpHeaders.UPGRADE)
                && !ctx.request().isEnded()) {
            ctx.request().pause();
        }
        ctx.next();
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
