package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Guide;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MaterialForm;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;

/** Items of the catalogue. What is as it is when nothing is said about it has no key. */
final class ItemCodec {
    private ItemCodec() {}

    static JsonObject item(Item item) {
        JsonObject json = new JsonObject()
                .put("code", item.code().value())
                .put("name", PlanCodec.text(item.name()))
                .put("terms", TermsCodec.terms(item.terms()));
        if (!item.materials().isEmpty()) {
            json.put("materials", PlanCodec.array(item.materials(), ItemCodec::material));
        }
        guide(json, item.guide());
        return json;
    }

    static Item item(Body body) {
        List<Material> materials = body.has("materials") ? body.bodies("materials", ItemCodec::material) : List.of();
        ItemCode code = body.born("code", ItemCode::new);
        Text name = PlanCodec.text(body.body("name"));
        Terms terms = TermsCodec.terms(body.body("terms"));
        return Body.made(body.path(), () -> new Item(code, name, terms, materials, guide(body)));
    }

    private static JsonObject material(Material material) {
        JsonObject json = new JsonObject().put("code", material.code()).put("name", PlanCodec.text(material.name()));
        if (material.form() != MaterialForm.ORIGINAL) {
            json.put("form", form(material.form()));
        }
        if (material.copies() != 1) {
            json.put("copies", material.copies());
        }
        text(json, "issuer", material.issuer());
        text(json, "how", material.how());
        return json;
    }

    private static Material material(Body body) {
        Text name = PlanCodec.text(body.body("name"));
        MaterialForm form = body.maybe("form", ItemCodec::form).orElse(MaterialForm.ORIGINAL);
        int copies = body.maybeWhole("copies").orElse(1);
        Optional<Text> issuer = text(body, "issuer");
        Optional<Text> how = text(body, "how");
        return body.born("code", code -> new Material(code, name, form, copies, issuer, how));
    }

    private static void guide(JsonObject json, Guide guide) {
        guide.service().ifPresent(service -> json.put("service", service.value()));
        texts(json, "basis", guide.basis());
        texts(json, "conditions", guide.conditions());
        texts(json, "stepNames", guide.steps());
        text(json, "fee", guide.fee());
        text(json, "place", guide.place());
        guide.phone().ifPresent(phone -> json.put("phone", phone));
        if (!guide.disclosure().equals(Disclosure.PUBLISHED)) {
            JsonObject disclosure = new JsonObject()
                    .put("attribute", attribute(guide.disclosure().attribute()));
            text(disclosure, "reason", guide.disclosure().reason());
            json.put("disclosure", disclosure);
        }
    }

    private static Guide guide(Body body) {
        return new Guide(
                body.maybe("service", ServiceCode::new),
                texts(body, "basis"),
                texts(body, "conditions"),
                texts(body, "stepNames"),
                text(body, "fee"),
                text(body, "place"),
                body.maybe("phone", phone -> phone),
                body.has("disclosure") ? disclosure(body.body("disclosure")) : Disclosure.PUBLISHED);
    }

    private static Disclosure disclosure(Body body) {
        Optional<Text> reason = text(body, "reason");
        return body.born("attribute", word -> new Disclosure(attribute(word), reason));
    }

    private static void text(JsonObject json, String key, Optional<Text> text) {
        text.ifPresent(t -> json.put(key, PlanCodec.text(t)));
    }

    private static Optional<Text> text(Body body, String key) {
        return body.has(key) ? Optional.of(PlanCodec.text(body.body(key))) : Optional.empty();
    }

    private static void texts(JsonObject json, String key, List<Text> texts) {
        if (!texts.isEmpty()) {
            json.put(key, PlanCodec.array(texts, PlanCodec::text));
        }
    }

    private static List<Text> texts(Body body, String key) {
        return body.has(key) ? body.bodies(key, PlanCodec::text) : List.of();
    }

    private static String form(MaterialForm form) {
        return switch (form) {
            case ORIGINAL -> "original";
            case COPY -> "copy";
            case ORIGINAL_AND_COPY -> "original-and-copy";
            case ELECTRONIC -> "electronic";
        };
    }

    private static MaterialForm form(String word) {
        return switch (word) {
            case "original" -> MaterialForm.ORIGINAL;
            case "copy" -> MaterialForm.COPY;
            case "original-and-copy" -> MaterialForm.ORIGINAL_AND_COPY;
            case "electronic" -> MaterialForm.ELECTRONIC;
            default -> throw new IllegalArgumentException("no form of a material '%s'".formatted(word));
        };
    }

    private static String attribute(Disclosure.Attribute attribute) {
        return switch (attribute) {
            case PUBLISHED -> "published";
            case ON_REQUEST -> "on-request";
            case WITHHELD -> "withheld";
        };
    }

    private static Disclosure.Attribute attribute(String word) {
        return switch (word) {
            case "published" -> Disclosure.Attribute.PUBLISHED;
            case "on-request" -> Disclosure.Attribute.ON_REQUEST;
            case "withheld" -> Disclosure.Attribute.WITHHELD;
            default -> throw new IllegalArgumentException("no attribute of disclosure '%s'".formatted(word));
        };
    }
}
