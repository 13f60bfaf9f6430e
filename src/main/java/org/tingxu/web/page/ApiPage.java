package org.tingxu.web.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The API's description as a page that needs no script, and as the file itself. */
public final class ApiPage {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private ApiPage() {}

    /** Puts the page at {@code /api} and the file beside it. */
    public static void mount(Router router, JsonObject api, Buffer yaml) {
        Buffer page = Buffer.buffer(html(api));
        router.get("/api")
                .handler(ctx -> ctx.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                        .end(page)
                        .otherwiseEmpty());
        router.get("/api/").handler(ctx -> ctx.redirect("/api").otherwiseEmpty());
        router.get("/api/tingxu-v1.yaml")
                .handler(ctx -> ctx.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml; charset=utf-8")
                        .end(yaml)
                        .otherwiseEmpty());
    }

    private static String html(JsonObject api) {
        StringBuilder out = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\">")
                .append(
                        "<title>Tingxu API</title><link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/api.css\"><main>");
        JsonObject info = api.getJsonObject("info");
        out.append("<h1>")
                .append(text(info.getString("title")))
                .append(" API ")
                .append(text(info.getString("version")));
        out.append("</h1><pre>").append(text(info.getString("description"))).append("</pre>");
        out.append("<p><a href=\"/api/tingxu-v1.yaml\">OpenAPI 3.1</a></p><h2>Requests</h2>");
        api.getJsonObject("paths").forEach(path -> path(out, path));
        out.append("<h2>Schemas</h2>");
        for (Map.Entry<String, Object> schema : api.getJsonObject("components").getJsonObject("schemas")) {
            out.append("<section id=\"").append(text(schema.getKey())).append("\"><h3>");
            out.append(text(schema.getKey())).append("</h3>");
            pre(out, (JsonObject) schema.getValue());
            out.append("</section>");
        }
        return out.append("</main></html>").toString();
    }

    private static void path(StringBuilder out, Map.Entry<String, Object> path) {
        JsonObject item = (JsonObject) path.getValue();
        for (String method : METHODS) {
            JsonObject operation = item.getJsonObject(method);
            if (operation == null) {
                continue;
            }
            out.append("<section id=\"")
                    .append(text(operation.getString("operationId")))
                    .append("\"><h3><code>");
            out.append(method.toUpperCase(Locale.ROOT)).append(" /api/v1").append(text(path.getKey()));
            out.append("</code></h3><p>")
                    .append(text(operation.getString("summary", "")))
                    .append("</p><p>")
                    .append(text(whoMay(operation)))
                    .append("</p>");
            String more = operation.getString("description");
            if (more != null) {
                out.append("<p>").append(text(more)).append("</p>");
            }
            parameters(out, operation.getJsonArray("parameters", new JsonArray()));
            JsonObject body = operation.getJsonObject("requestBody");
            if (body != null) {
                out.append("<details><summary>Body</summary>");
                pre(out, body);
                out.append("</details>");
            }
            out.append("<details><summary>Answers</summary>");
            pre(out, operation.getJsonObject("responses"));
            out.append("</details></section>");
        }
    }

    private static String whoMay(JsonObject operation) {
        JsonArray roles = operation.getJsonArray("x-roles", new JsonArray());
        return roles.isEmpty()
                ? "Everybody"
                : "Roles: "
                        + String.join(", ", roles.stream().map(String::valueOf).toList());
    }

    private static void parameters(StringBuilder out, JsonArray parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        out.append("<details><summary>Parameters</summary>");
        parameters.forEach(p -> pre(out, (JsonObject) p));
        out.append("</details>");
    }

    private static void pre(StringBuilder out, JsonObject json) {
        out.append("<pre>").append(text(json.encodePrettily())).append("</pre>");
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
