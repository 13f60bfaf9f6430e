package org.tingxu.web.item;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Guide;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Limit;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MaterialForm;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Statute;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.web.RequestBody;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** An item as it is sent to become a draft: the shape that {@link ItemView} tells, without its version. */
final class ItemBody {
    private ItemBody() {}

    static Item item(ItemCode code, RequestBody body) {
        try {
            return made(code, body.json());
        } catch (IllegalArgumentException e) {
            throw new Refused(RequestProblems.invalid(List.of(new Place("body", String.valueOf(e.getMessage())))));
        }
    }

    private static Item made(ItemCode code, JsonObject json) {
        List<StepLimit> steps = list(
                json,
                "steps",
                s -> new StepLimit(
                        text(s, "name").zh(),
                        s.getInteger("days"),
                        s.getBoolean("beside", false),
                        s.getBoolean("optional", false)));
        Terms terms = new Terms(
                constant(MatterKind.class, json.getString("kind")),
                limit(json.getJsonObject("limits")),
                Optional.ofNullable(json.getJsonObject("above")).map(ItemBody::limit),
                steps);
        return new Item(code, text(json, "name"), terms, list(json, "materials", ItemBody::material), guide(json));
    }

    private static Limit limit(JsonObject json) {
        return new Limit(
                new Statute(json.getInteger("statutory"), json.getInteger("extension")), json.getInteger("promised"));
    }

    private static Material material(JsonObject json) {
        return new Material(
                json.getString("code"),
                text(json, "name"),
                constant(MaterialForm.class, json.getString("form", "original")),
                json.getInteger("copies", 1),
                maybe(json, "issuer"),
                maybe(json, "how"));
    }

    private static Guide guide(JsonObject json) {
        return new Guide(
                new RequestBody(json).text("service").map(ServiceCode::new),
                list(json, "basis", ItemBody::text),
                list(json, "conditions", ItemBody::text),
                list(json, "steps", s -> text(s, "name")),
                maybe(json, "fee"),
                maybe(json, "place"),
                new RequestBody(json).text("phone"),
                Optional.ofNullable(json.getJsonObject("disclosure"))
                        .map(d -> new Disclosure(
                                constant(Disclosure.Attribute.class, d.getString("attribute")), maybe(d, "reason")))
                        .orElse(Disclosure.PUBLISHED));
    }

    private static Optional<Text> maybe(JsonObject json, String key) {
        return Optional.ofNullable(json.getJsonObject(key)).map(ItemBody::text);
    }

    private static Text text(JsonObject json, String key) {
        return text(json.getJsonObject(key));
    }

    private static Text text(JsonObject json) {
        RequestBody body = new RequestBody(json);
        return new Text(
                body.text(Language.ZH_CN.tag()).orElse(""),
                body.text(Language.EN.tag()).orElse(""));
    }

    private static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> read) {
        return json.getJsonArray(key, new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .map(read)
                .toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
