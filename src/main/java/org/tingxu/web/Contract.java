package org.tingxu.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The API's description as it is published, and as the router's library can read it. */
public record Contract(OpenAPIContract router, JsonObject published, Buffer yaml) {
    /** The description, as a resource of the program. */
    private static final String RESOURCE = "/openapi/tingxu-v1.yaml";

    /** Reads the description. */
    public static Future<Contract> read(Vertx vertx) {
        byte[] bytes = resource();
        String text = new String(bytes, StandardCharsets.UTF_8);
        return OpenAPIContract.from(vertx, json(forRouter(text)))
                .map(contract -> new Contract(contract, json(text), Buffer.buffer(bytes)));
    }

    /**
     * The description as the router's library can read it. It wants a server with a host, and knows neither problem+json, nor event
     * streams, nor tables, nor pictures; since answers are not validated, these are told to it under names that it knows.
     */
    public static String forRouter(String published) {
        return published
                .replace("url: /api/v1", "url: http://localhost/api/v1")
                .replace("application/problem+json:", "application/json:")
                .replace("text/event-stream:", "text/plain:")
                .replace("text/csv:", "text/plain:")
                .replace("image/png:", "application/octet-stream:");
    }

    /** The methods that an address takes, as the header {@code Allow} lists them. */
    public String methodsAt(String path) {
        return router.operations().stream()
                .filter(o -> path.matches("(/api/v1)?" + o.getOpenAPIPath().replaceAll("\\{[^}]*}", "[^/]+")))
                .map(o -> o.getHttpMethod().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static JsonObject json(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return JsonTree.of(tree) instanceof JsonObject json ? json : new JsonObject();
    }

    private static byte[] resource() {
        try (InputStream in = Contract.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + RESOURCE, e);
        }
    }
}
