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
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.name.Text;
import org.tingxu.web.Reply;

/** Items as the API tells them. All texts are in both languages, so that what is read can be changed and sent back. */
final class ItemView {
    private ItemView() {}

    /** All that is known of an item. */
    static JsonObject of(Item item) {
        JsonObject json = name(item)
                .put("kind", word(item.terms().kind()))
                .put("limits", limits(item.terms().here()))
                .put("materials", list(item.materials(), ItemView::material));
        item.terms().above().ifPresent(above -> json.put("above", limits(above)));
        Guide guide = item.guide();
        json.put("basis", list(guide.basis(), Reply::names))
                .put("conditions", list(guide.conditions(), Reply::names))
                .put("steps", steps(item));
        guide.service().ifPresent(service -> json.put("service", service.value()));
        text(json, "fee", guide.fee());
        text(json, "place", guide.place());
        guide.phone().ifPresent(phone -> json.put("phone", phone));
        return json;
    }

    /** What may be told to somebody who is not staff. */
    static JsonObject open(Item item) {
        return item.guide().disclosure().attribute() == Disclosure.Attribute.PUBLISHED ? of(item) : name(item);
    }

    private static JsonObject name(Item item) {
        Disclosure disclosure = item.guide().disclosure();
        JsonObject told = new JsonObject().put("attribute", word(disclosure.attribute()));
        text(told, "reason", disclosure.reason());
        return new JsonObject()
                .put("code", item.code().value())
                .put("name", Reply.names(item.name()))
                .put("version", item.version())
                .put("disclosure", told);
    }

    private static JsonObject limits(Limit limit) {
        return new JsonObject()
                .put("statutory", limit.statute().days())
                .put("extension", limit.statute().extensionDays())
                .put("promised", limit.promisedDays());
    }

    private static JsonObject material(Material material) {
        JsonObject json = new JsonObject()
                .put("code", material.code())
                .put("name", Reply.names(material.name()))
                .put("form", word(material.form()))
                .put("copies", material.copies());
        text(json, "issuer", material.issuer());
        text(json, "how", material.how());
        return json;
    }

    private static JsonArray steps(Item item) {
        List<Text> names = ItemWords.steps(item);
        JsonArray steps = new JsonArray();
        for (int i = 0; i < names.size(); i++) {
            StepLimit step = item.terms().steps().get(i);
            steps.add(new JsonObject()
                    .put("name", Reply.names(names.get(i)))
                    .put("days", step.days())
                    .put("beside", step.beside())
                    .put("optional", step.optional()));
        }
        return steps;
    }

    private static void text(JsonObject json, String key, Optional<Text> text) {
        text.ifPresent(t -> json.put(key, Reply.names(t)));
    }

    private static <T> JsonArray list(List<T> values, Function<T, JsonObject> write) {
        JsonArray array = new JsonArray();
        values.forEach(v -> array.add(write.apply(v)));
        return array;
    }

    /** A constant as it is written in JSON, e.g. {@code on-the-spot}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
