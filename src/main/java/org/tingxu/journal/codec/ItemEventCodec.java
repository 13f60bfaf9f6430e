package org.tingxu.journal.codec;

import java.util.Set;
import org.tingxu.core.duty.Item;
import org.tingxu.core.item.ItemEvent;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;

/** Events of the catalogue of items, and their bodies. */
final class ItemEventCodec {
    private static final Set<String> KINDS = Set.of(
            "item-drafted.v1",
            "draft-dropped.v1",
            "draft-submitted.v1",
            "draft-approved.v1",
            "draft-returned.v1",
            "item-published.v1",
            "edition-restored.v1",
            "item-withdrawn.v1");

    private ItemEventCodec() {}

    static boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    static String kind(ItemEvent event) {
        return switch (event) {
            case ItemEvent.ItemDrafted _ -> "item-drafted.v1";
            case ItemEvent.DraftDropped _ -> "draft-dropped.v1";
            case ItemEvent.DraftSubmitted _ -> "draft-submitted.v1";
            case ItemEvent.DraftApproved _ -> "draft-approved.v1";
            case ItemEvent.DraftReturned _ -> "draft-returned.v1";
            case ItemEvent.ItemPublished _ -> "item-published.v1";
            case ItemEvent.EditionRestored _ -> "edition-restored.v1";
            case ItemEvent.ItemWithdrawn _ -> "item-withdrawn.v1";
        };
    }

    static void write(JsonText json, ItemEvent event) {
        json.put("clerk", event.clerk().value());
        switch (event) {
            case ItemEvent.ItemDrafted e -> json.put("item", ItemCodec.item(e.item()));
            case ItemEvent.ItemPublished e ->
                json.put("item", ItemCodec.item(e.item())).put("edition", e.edition());
            case ItemEvent.EditionRestored e ->
                json.put("item", ItemCodec.item(e.item()))
                        .put("edition", e.edition())
                        .put("restored", e.restored())
                        .put("why", e.why());
            case ItemEvent.DraftReturned e -> json.put("code", e.code().value()).put("why", e.why());
            case ItemEvent.ItemWithdrawn e -> json.put("code", e.code().value()).put("why", e.why());
            case ItemEvent.DraftDropped _, ItemEvent.DraftSubmitted _, ItemEvent.DraftApproved _ ->
                json.put("code", event.code().value());
        }
    }

    static ItemEvent read(String kind, Body body) {
        ClerkId clerk = Words.clerk(body);
        return switch (kind) {
            case "item-drafted.v1" -> new ItemEvent.ItemDrafted(item(body), clerk);
            case "draft-dropped.v1" -> new ItemEvent.DraftDropped(code(body), clerk);
            case "draft-submitted.v1" -> new ItemEvent.DraftSubmitted(code(body), clerk);
            case "draft-approved.v1" -> new ItemEvent.DraftApproved(code(body), clerk);
            case "draft-returned.v1" -> new ItemEvent.DraftReturned(code(body), clerk, body.text("why"));
            case "item-published.v1" -> new ItemEvent.ItemPublished(item(body), body.whole("edition"), clerk);
            case "edition-restored.v1" ->
                new ItemEvent.EditionRestored(
                        item(body), body.whole("edition"), body.whole("restored"), clerk, body.text("why"));
            case "item-withdrawn.v1" -> new ItemEvent.ItemWithdrawn(code(body), clerk, body.text("why"));
            default -> throw new UnreadableEvent(kind, "this kind is not of the catalogue");
        };
    }

    private static Item item(Body body) {
        return ItemCodec.item(body.body("item"));
    }

    private static ItemCode code(Body body) {
        return body.born("code", ItemCode::new);
    }
}
