package org.tingxu.web;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
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
import org.tingxu.web.auth.Role;
import org.tingxu.web.auth.SessionGuard;
import org.tingxu.web.problem.BodyLimit;
import org.tingxu.web.problem.Problems;

/** The API's routes, made from its description: what is not described is not there, and what is described has its handler. */
public final class ApiRouter {
    private ApiRouter() {}

    /**
     * Builds the routes.
     *
     * @param guard    what every request passes first, and which tells whom an operation is for, as its description says
     * @param handlers by operation id
     */
    public static Future<Router> build(
            Vertx vertx, OpenAPIContract contract, SessionGuard guard, Map<String, Handler<RoutingContext>> handlers) {
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
        for (OpenAPIRoute route : builder.getRoutes()) {
            String id = route.getOperation().getOperationId();
            switch (Admission.of(route.getOperation().getOpenAPIModel())) {
                case Admission.Everybody() -> {}
                case Admission.SignedIn() -> route.addHandler(guard.requireSession());
                case Admission.Having(Set<Role> anyOf) -> route.addHandler(guard.requireRole(anyOf));
            }
            route.setDoValidation(false);
            route.addHandler(new RequestCheck(contract, route.getOperation()));
            route.addHandler(safe(Objects.requireNonNull(handlers.get(id))));
            route.addFailureHandler(ctx -> Problems.answer(ctx, failureOf(ctx)));
        }
        return Future.succeededFuture(builder.createRouter());
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
