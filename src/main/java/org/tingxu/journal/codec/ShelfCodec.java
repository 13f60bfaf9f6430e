package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.item.Draft;
import org.tingxu.core.item.Draft.Stage;
import org.tingxu.core.item.Edition;
import org.tingxu.core.item.Edition.Origin;
import org.tingxu.core.item.Shelf;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;

/** Shelves of the catalogue in a memento. */
final class ShelfCodec {
    private ShelfCodec() {}

    static JsonObject toJson(Shelf shelf) {
        JsonObject json = new JsonObject().put("code", shelf.code().value());
        if (!shelf.editions().isEmpty()) {
            json.put("editions", PlanCodec.array(shelf.editions(), ShelfCodec::edition));
        }
        shelf.withdrawn().ifPresent(why -> json.put("withdrawn", why));
        shelf.draft().ifPresent(draft -> json.put("draft", draft(draft)));
        return json;
    }

    static Shelf fromJson(Body body) {
        List<Edition> editions = body.has("editions") ? body.bodies("editions", ShelfCodec::edition) : List.of();
        Optional<Draft> draft = body.has("draft") ? Optional.of(draft(body.body("draft"))) : Optional.empty();
        Optional<String> withdrawn = body.maybe("withdrawn", why -> why);
        return body.born("code", code -> new Shelf(new ItemCode(code), editions, withdrawn, draft));
    }

    private static JsonObject edition(Edition edition) {
        JsonObject json = new JsonObject().put("number", edition.number()).put("item", ItemCodec.item(edition.item()));
        if (edition.origin() instanceof Origin.Published p) {
            json.put("by", p.by().value()).put("at", p.at().toString());
            p.restored().ifPresent(number -> json.put("restored", number));
        }
        return json;
    }

    private static Edition edition(Body body) {
        return new Edition(body.whole("number"), ItemCodec.item(body.body("item")), origin(body));
    }

    private static Origin origin(Body body) {
        if (!body.has("by")) {
            return new Origin.FromFile();
        }
        Optional<Integer> restored = body.has("restored") ? Optional.of(body.whole("restored")) : Optional.empty();
        return new Origin.Published(body.born("by", ClerkId::new), Words.instant(body, "at"), restored);
    }

    private static JsonObject draft(Draft draft) {
        JsonObject json = new JsonObject()
                .put("item", ItemCodec.item(draft.item()))
                .put("writers", PlanCodec.array(draft.writers(), ClerkId::value));
        return switch (draft.stage()) {
            case Stage.Written _ -> json;
            case Stage.Submitted s -> json.put("submitted", s.by().value());
            case Stage.Approved s -> json.put("approved", s.by().value());
            case Stage.Returned s -> json.put("returned", s.by().value()).put("why", s.why());
        };
    }

    private static Draft draft(Body body) {
        return new Draft(ItemCodec.item(body.body("item")), body.texts("writers", ClerkId::new), stage(body));
    }

    private static Stage stage(Body body) {
        if (body.has("submitted")) {
            return new Stage.Submitted(body.born("submitted", ClerkId::new));
        }
        if (body.has("approved")) {
            return new Stage.Approved(body.born("approved", ClerkId::new));
        }
        return body.has("returned")
                ? new Stage.Returned(body.born("returned", ClerkId::new), body.text("why"))
                : new Stage.Written();
    }
}
