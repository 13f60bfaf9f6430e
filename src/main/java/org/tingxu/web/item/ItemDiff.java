package org.tingxu.web.item;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.tingxu.core.duty.Guide;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Limit;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.web.Reply;

/** What a draft changes of what is in force: field by field, materials one by one, as lines for people. */
final class ItemDiff {
    private final Map<String, List<Text>> fields = new LinkedHashMap<>();

    private ItemDiff() {}

    static JsonArray of(Optional<Item> inForce, Item draft) {
        Map<String, List<Text>> before = inForce.map(ItemDiff::fields).orElseGet(Map::of);
        Map<String, List<Text>> after = fields(draft);
        SequencedSet<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        JsonArray changes = new JsonArray();
        for (String name : names) {
            List<Text> was = before.getOrDefault(name, List.of());
            List<Text> is = after.getOrDefault(name, List.of());
            if (!was.equals(is)) {
                changes.add(new JsonObject()
                        .put("field", name)
                        .put("before", lines(was))
                        .put("after", lines(is)));
            }
        }
        return changes;
    }

    private static JsonArray lines(List<Text> texts) {
        JsonArray lines = new JsonArray();
        texts.forEach(t -> lines.add(Reply.names(t)));
        return lines;
    }

    private static Map<String, List<Text>> fields(Item item) {
        ItemDiff diff = new ItemDiff();
        diff.put("name", List.of(item.name()));
        diff.put("kind", List.of(ItemWords.kind(item.terms().kind())));
        diff.limit("limits", item.terms().here());
        item.terms().above().ifPresent(above -> diff.limit("above", above));
        Guide guide = item.guide();
        diff.put("conditions", guide.conditions());
        item.materials().forEach(m -> diff.put("materials." + m.code(), ItemWords.lines(m)));
        diff.put("fee", guide.fee().stream().toList());
        diff.put("place", guide.place().stream().toList());
        diff.put("basis", guide.basis());
        diff.put("steps", ItemWords.stepLines(item));
        guide.service().map(ServiceCode::value).ifPresent(s -> diff.put("service", same(s)));
        guide.phone().ifPresent(p -> diff.put("phone", same(p)));
        diff.put("disclosure", List.of(ItemWords.attribute(guide.disclosure().attribute())));
        diff.put("disclosure.reason", guide.disclosure().reason().stream().toList());
        return diff.fields;
    }

    private void limit(String name, Limit limit) {
        put(name + ".statutory", List.of(ItemWords.statutory(limit)));
        put(name + ".promised", List.of(ItemWords.days(limit.promisedDays())));
    }

    private static List<Text> same(String text) {
        return List.of(new Text(text, text));
    }

    private void put(String name, List<Text> lines) {
        if (!lines.isEmpty()) {
            fields.put(name, lines);
        }
    }
}
