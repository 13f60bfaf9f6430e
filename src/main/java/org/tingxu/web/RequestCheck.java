package org.tingxu.web;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Problems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/**
 * Holds the requests of one operation to the API's description: every parameter, and the body. Each validator is made when it is first
 * asked, since most are never asked, and is kept.
 */
final class RequestCheck implements Handler<RoutingContext> {
    private static final String JSON = "application/json";

    /** Faults that one answer names. */
    private static final int FAULTS_MAX = 10;

    /** Bodies that are remembered. */
    static final int FOUND_MAX = 500;

    private static final int FOUND_BYTES_MAX = 300;
    private static final String KEY_PLACE = "header." + ApiDoor.KEY;

    private static final JsonSchemaOptions SCHEMAS = new JsonSchemaOptions()
            .setBaseUri("app://")
            .setDraft(Draft.DRAFT202012)
            .setOutputFormat(OutputFormat.Basic);

    /** @param lengthMax of a text that nothing else is asked of; 0 = ask the validator */
    private record Field(Operation.Parameter parameter, String at, Judge judge, boolean whole, int lengthMax) {
        static Field of(Operation.Parameter p) {
            JsonObject schema = p.schema();
            boolean plain = "string".equals(schema.getValue("type"))
                    && !schema.containsKey("pattern")
                    && !schema.containsKey("enum")
                    && !schema.containsKey("format");
            return new Field(
                    p,
                    p.in().name().toLowerCase(Locale.ROOT) + "." + p.name(),
                    new Judge(schema),
                    "integer".equals(schema.getValue("type")),
                    plain ? schema.getInteger("maxLength", 0) : 0);
        }

        /** Most texts are of an allowed length, which needs no validator to see. */
        boolean plainlyRight(Object value) {
            return value instanceof String text && !text.isEmpty() && text.length() <= lengthMax;
        }
    }

    /** A validator from its first question on. On one loop only. */
    private static final class Judge {
        private final JsonObject schema;
        private @Nullable Validator made;

        Judge(JsonObject schema) {
            this.schema = schema;
        }

        OutputUnit validate(Object value) {
            Validator validator = made;
            if (validator == null) {
                validator = Validator.create(JsonSchema.of(schema), SCHEMAS);
                made = validator;
            }
            return validator.validate(value);
        }
    }

    private final List<Field> fields = new ArrayList<>();
    private final Optional<Judge> body;
    private final boolean bodyNeeded;

    /** Bodies that were found right: kiosks and clerks send the same few, and a right one stays right. On one loop only. */
    private final Map<Buffer, Object> found = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Buffer, Object> eldest) {
            return size() > FOUND_MAX;
        }
    };

    RequestCheck(Operation operation) {
        operation.parameters().forEach(p -> fields.add(Field.of(p)));
        this.body = operation.body().map(b -> new Judge(b.schema()));
        this.bodyNeeded = operation.body().map(Operation.Body::required).orElse(false);
    }

    @Override
    public void handle(RoutingContext ctx) {
        List<Place> faults = new ArrayList<>();
        for (Field field : fields) {
            check(ctx, field, faults);
        }
        try {
            body(ctx, faults);
        } catch (DecodeException | Refused e) {
            Problems.answer(ctx, e);
            return;
        }
        if (faults.isEmpty()) {
            ctx.next();
        } else if (faults.stream().anyMatch(f -> f.at().equals(KEY_PLACE))) {
            Problems.answer(ctx, new Refused(RequestProblems.keyInvalid()));
        } else {
            Problems.answer(
                    ctx,
                    new Refused(RequestProblems.invalid(
                            faults.stream().distinct().limit(FAULTS_MAX).toList())));
        }
    }

    private void body(RoutingContext ctx, List<Place> faults) {
        Buffer bytes = ctx.body() == null ? null : ctx.body().buffer();
        if (bytes == null || bytes.length() == 0) {
            if (bodyNeeded) {
                faults.add(new Place("body", "a JSON object is needed"));
            }
            return;
        }
        String type = ctx.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(JSON)) {
            throw new Refused(RequestProblems.unsupportedMediaType());
        }
        Object known = found.get(bytes);
        Object json = known == null ? Json.decodeValue(bytes) : known;
        if (known == null && body.isPresent()) {
            OutputUnit result = body.get().validate(json);
            collect("body", result, faults);
            if (Boolean.TRUE.equals(result.getValid()) && namesNobody(json, bytes)) {
                found.put(bytes.copy(), json);
            }
        }
        RequestBody.put(ctx, json);
    }

    /** Only what holds no person's data is remembered, even in memory. */
    private static boolean namesNobody(Object json, Buffer bytes) {
        return bytes.length() <= FOUND_BYTES_MAX
                && json instanceof JsonObject object
                && !object.containsKey("person")
                && !object.containsKey("applicant")
                && !object.containsKey("words")
                && !object.containsKey("code")
                && !object.containsKey("password");
    }

    private static void check(RoutingContext ctx, Field field, List<Place> faults) {
        Operation.Parameter p = field.parameter;
        String raw = raw(ctx, p);
        if (raw == null) {
            if (p.required()) {
                faults.add(new Place(field.at, "is missing"));
            }
            return;
        }
        Optional<Object> value = field.whole ? whole(raw) : Optional.of(raw);
        if (value.isEmpty()) {
            faults.add(new Place(field.at, "is no whole number"));
        } else if (!field.plainlyRight(value.get())) {
            collect(field.at, field.judge.validate(value.get()), faults);
        }
    }

    private static @Nullable String raw(RoutingContext ctx, Operation.Parameter p) {
        return switch (p.in()) {
            case PATH -> ctx.pathParam(p.name());
            case QUERY -> ctx.queryParam(p.name()).stream().findFirst().orElse(null);
            case HEADER -> ctx.request().getHeader(p.name());
        };
    }

    private static Optional<Object> whole(String raw) {
        try {
            return Optional.of(Integer.valueOf(raw));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The faults at the leaves; those above them only repeat that something below is wrong. */
    private static void collect(String at, OutputUnit result, List<Place> faults) {
        if (Boolean.TRUE.equals(result.getValid())) {
            return;
        }
        List<OutputUnit> errors = Optional.ofNullable(result.getErrors()).orElse(List.of());
        List<OutputUnit> leaves = errors.stream().filter(e -> isLeaf(e, errors)).toList();
        for (OutputUnit e : leaves.isEmpty() ? errors : leaves) {
            faults.add(new Place(at + place(e), String.valueOf(e.getError())));
        }
        if (errors.isEmpty()) {
            faults.add(new Place(at, "does not match the description"));
        }
    }

    private static boolean isLeaf(OutputUnit e, List<OutputUnit> all) {
        String mine = String.valueOf(e.getKeywordLocation());
        return all.stream()
                .map(o -> String.valueOf(o.getKeywordLocation()))
                .noneMatch(other -> other.length() > mine.length() && other.startsWith(mine + "/"));
    }

    private static String place(OutputUnit e) {
        String location = String.valueOf(e.getInstanceLocation());
        String path = location.startsWith("#") ? location.substring(1) : location;
        return path.equals("null") ? "" : path.replace('/', '.');
    }
}
