package org.tingxu.web.item;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.tingxu.core.duty.Item;
import org.tingxu.core.item.Draft;
import org.tingxu.core.item.Draft.Stage;
import org.tingxu.core.item.Edition;
import org.tingxu.core.item.Edition.Origin;
import org.tingxu.core.item.Shelf;
import org.tingxu.core.name.ClerkId;
import org.tingxu.web.Reply;

/** Items with their editions and drafts, for staff. */
final class ShelfView {
    private ShelfView() {}

    static JsonObject brief(Shelf shelf) {
        Item named = shelf.editions().isEmpty()
                ? shelf.draft().map(Draft::item).orElseThrow()
                : shelf.editions().getLast().item();
        JsonObject json = new JsonObject()
                .put("code", shelf.code().value())
                .put("name", Reply.names(named.name()))
                .put("kind", ItemView.word(named.terms().kind()))
                .put("inForce", shelf.current().isPresent());
        shelf.current()
                .ifPresent(e ->
                        json.put("edition", e.number()).put("version", e.item().version()));
        shelf.withdrawn().ifPresent(why -> json.put("withdrawn", why));
        shelf.draft().ifPresent(draft -> json.put("stage", stage(draft.stage())));
        return json;
    }

    static JsonObject whole(Shelf shelf) {
        JsonObject json = brief(shelf);
        shelf.current().ifPresent(e -> json.put("item", ItemView.of(e.item())));
        JsonArray editions = new JsonArray();
        shelf.editions().reversed().forEach(e -> editions.add(edition(e)));
        json.put("editions", editions);
        shelf.draft().ifPresent(draft -> json.put("draft", draft(shelf, draft)));
        return json;
    }

    private static JsonObject edition(Edition edition) {
        JsonObject json = new JsonObject()
                .put("number", edition.number())
                .put("version", edition.item().version())
                .put("item", ItemView.of(edition.item()));
        return switch (edition.origin()) {
            case Origin.FromFile _ -> json.put("source", "hall-file");
            case Origin.Published p -> {
                p.restored().ifPresent(number -> json.put("restored", number));
                yield json.put("source", p.restored().isPresent() ? "restored" : "draft")
                        .put("by", p.by().value())
                        .put("at", p.at().toString());
            }
        };
    }

    private static JsonObject draft(Shelf shelf, Draft draft) {
        JsonObject json = new JsonObject()
                .put("item", ItemView.of(draft.item()))
                .put(
                        "writers",
                        new JsonArray(
                                draft.writers().stream().map(ClerkId::value).toList()))
                .put("stage", stage(draft.stage()))
                .put("changes", ItemDiff.of(shelf.current().map(Edition::item), draft.item()));
        return switch (draft.stage()) {
            case Stage.Written _ -> json;
            case Stage.Submitted s -> json.put("by", s.by().value());
            case Stage.Approved s -> json.put("by", s.by().value());
            case Stage.Returned s -> json.put("by", s.by().value()).put("why", s.why());
        };
    }

    private static String stage(Stage stage) {
        return switch (stage) {
            case Stage.Written _ -> "written";
            case Stage.Submitted _ -> "submitted";
            case Stage.Approved _ -> "approved";
            case Stage.Returned _ -> "returned";
        };
    }
}
