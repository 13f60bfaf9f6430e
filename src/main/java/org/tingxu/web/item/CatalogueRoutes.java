package org.tingxu.web.item;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.item.ItemCommand;
import org.tingxu.core.item.ItemEvent;
import org.tingxu.core.item.ItemRefusal;
import org.tingxu.core.item.Shelf;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.problem.ItemProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;

/** Drafting items, reviewing and publishing them. */
public final class CatalogueRoutes {
    /** An order made of the request about an item. */
    @FunctionalInterface
    private interface Make {
        ItemCommand of(ClerkId clerk, ItemCode code, RequestBody body);
    }

    private final ApiDoor door;

    public CatalogueRoutes(ApiDoor door) {
        this.door = door;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listCatalogue", this::list,
                "showCatalogueItem", this::show,
                "saveItemDraft", this::save,
                "dropItemDraft", this::drop,
                "submitItemDraft", this::submit,
                "reviewItemDraft", this::review,
                "publishItemDraft", this::publish,
                "restoreItemEdition", this::restore,
                "withdrawItem", this::withdraw);
    }

    public void list(RoutingContext ctx) {
        Future<JsonArray> shelves = door.hall(ctx).read(hall -> {
            JsonArray list = new JsonArray();
            hall.state().catalogue().all(hall.state().setUp().items()).forEach(s -> list.add(ShelfView.brief(s)));
            return list;
        });
        ApiDoor.end(ctx, shelves, Reply::json);
    }

    public void show(RoutingContext ctx) {
        ItemCode code = code(ctx);
        Future<JsonObject> shelf = door.hall(ctx)
                .read(hall -> find(hall, code).map(ShelfView::whole).orElseThrow(() -> unknown(code.value())));
        ApiDoor.end(ctx, shelf, (c, json) -> Reply.json(c, 200, json));
    }

    private static Optional<Shelf> find(Hall hall, ItemCode code) {
        return hall.state().catalogue().shelf(code, hall.state().setUp().items());
    }

    public void save(RoutingContext ctx) {
        order(ctx, (clerk, code, body) -> new ItemCommand.SaveDraft(clerk, ItemBody.item(code, body)));
    }

    public void drop(RoutingContext ctx) {
        order(ctx, (clerk, code, _) -> new ItemCommand.DropDraft(clerk, code));
    }

    public void submit(RoutingContext ctx) {
        order(ctx, (clerk, code, _) -> new ItemCommand.SubmitDraft(clerk, code));
    }

    public void review(RoutingContext ctx) {
        order(
                ctx,
                (clerk, code, body) -> body.flag("approved")
                        ? new ItemCommand.ApproveDraft(clerk, code)
                        : new ItemCommand.ReturnDraft(clerk, code, why(body)));
    }

    public void publish(RoutingContext ctx) {
        order(ctx, (clerk, code, _) -> new ItemCommand.PublishDraft(clerk, code));
    }

    public void restore(RoutingContext ctx) {
        order(
                ctx,
                (clerk, code, body) ->
                        new ItemCommand.RestoreEdition(clerk, code, body.json().getInteger("edition"), why(body)));
    }

    public void withdraw(RoutingContext ctx) {
        order(ctx, (clerk, code, body) -> new ItemCommand.WithdrawItem(clerk, code, why(body)));
    }

    private static String why(RequestBody body) {
        return body.text("why").orElse("");
    }

    private void order(RoutingContext ctx, Make make) {
        HallPort hall = door.hall(ctx);
        ItemCommand command = make.of(Actor.clerk(ctx), code(ctx), RequestBody.of(ctx));
        Future<JsonObject> answer =
                door.order(ctx, hall, Actor.of(ctx), new Command.Items(command)).map(CatalogueRoutes::told);
        ApiDoor.end(ctx, answer, (c, json) -> Reply.json(c, 200, json));
    }

    /** What an order did: told from its events alone, so that a retry gets the same. */
    private static JsonObject told(Answer.Done done) {
        JsonObject json = new JsonObject();
        for (Recorded recorded : done.events()) {
            if (recorded.event() instanceof Event.Items(ItemEvent event)) {
                json.put("code", event.code().value()).put("done", word(event));
                switch (event) {
                    case ItemEvent.ItemPublished e -> json.put("edition", e.edition());
                    case ItemEvent.EditionRestored e -> json.put("edition", e.edition());
                    default -> {}
                }
            }
        }
        return json;
    }

    private static String word(ItemEvent event) {
        return switch (event) {
            case ItemEvent.ItemDrafted _ -> "drafted";
            case ItemEvent.DraftDropped _ -> "dropped";
            case ItemEvent.DraftSubmitted _ -> "submitted";
            case ItemEvent.DraftApproved _ -> "approved";
            case ItemEvent.DraftReturned _ -> "returned";
            case ItemEvent.ItemPublished _ -> "published";
            case ItemEvent.EditionRestored _ -> "restored";
            case ItemEvent.ItemWithdrawn _ -> "withdrawn";
        };
    }

    private static ItemCode code(RoutingContext ctx) {
        String code = ApiDoor.path(ctx, "code");
        try {
            return new ItemCode(code);
        } catch (IllegalArgumentException e) {
            throw unknown(code);
        }
    }

    private static Refused unknown(String code) {
        return new Refused(ItemProblems.of(new ItemRefusal.ItemNotListed(code)));
    }
}
