package org.tingxu.web.duty;

import static org.tingxu.web.duty.MatterDoor.said;

import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.duty.UnitPart;
import org.tingxu.web.RequestBody;

/** Parts of a matter: its steps (环节), the body above (上报), other bodies (联办). */
public final class PartRoutes {
    private final MatterDoor matters;

    public PartRoutes(MatterDoor matters) {
        this.matters = matters;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "matterBeginStep", this::beginStep,
                "matterFinishStep", this::finishStep,
                "matterPassUp", this::passUp,
                "matterAnswerAbove", this::answerAbove,
                "matterAskUnits", this::askUnits,
                "matterAnswerUnit", this::answerUnit);
    }

    public void beginStep(RoutingContext ctx) {
        matters.order(ctx, (clerk, at, no, body) -> new DutyCommand.BeginStep(clerk, at, no, said(body, "step")));
    }

    public void finishStep(RoutingContext ctx) {
        matters.order(ctx, (clerk, at, no, body) -> new DutyCommand.FinishStep(clerk, at, no, said(body, "step")));
    }

    public void passUp(RoutingContext ctx) {
        matters.order(
                ctx,
                (clerk, at, no, body) ->
                        new DutyCommand.PassUp(clerk, at, no, said(body, "to"), said(body, "opinion")));
    }

    public void answerAbove(RoutingContext ctx) {
        matters.order(
                ctx,
                (clerk, at, no, body) ->
                        new DutyCommand.EnterAnswerAbove(clerk, at, no, body.flag("granted"), said(body, "answer")));
    }

    public void askUnits(RoutingContext ctx) {
        matters.order(
                ctx, (clerk, at, no, body) -> new DutyCommand.AskUnits(clerk, at, no, said(body, "lead"), parts(body)));
    }

    public void answerUnit(RoutingContext ctx) {
        matters.order(
                ctx,
                (clerk, at, no, body) -> new DutyCommand.EnterUnitAnswer(
                        clerk, at, no, said(body, "unit"), body.flag("agreed"), said(body, "answer")));
    }

    private static List<UnitPart> parts(RequestBody body) {
        return body.json().getJsonArray("parts", new JsonArray()).stream()
                .map(part -> part(new RequestBody((JsonObject) part)))
                .toList();
    }

    private static UnitPart part(RequestBody part) {
        try {
            return new UnitPart(
                    said(part, "unit"), said(part, "task"), part.json().getInteger("days", 0));
        } catch (IllegalArgumentException e) {
            throw MatterDoor.refused(new DutyRefusal.UnitsUnnamed());
        }
    }
}
