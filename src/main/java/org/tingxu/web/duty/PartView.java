package org.tingxu.web.duty;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.StepClock;
import org.tingxu.core.duty.UnitPart;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Recorded;

/** The parts of a matter as the API tells them: steps, other bodies, the body above. */
final class PartView {
    private PartView() {}

    /** Each step with its own limit, who took it up and who finished it. */
    static JsonArray clocks(List<StepClock> steps, List<Recorded> course, LocalDate today) {
        JsonArray all = new JsonArray();
        for (StepClock step : steps) {
            JsonObject json = clock(step, today);
            acts(course, DutyEvent.StepBegun.class)
                    .filter(e -> e.step().equals(step.name()))
                    .forEach(e -> json.put("begunAt", e.at().toString())
                            .put("begunBy", e.clerk().value()));
            acts(course, DutyEvent.StepFinished.class)
                    .filter(e -> e.step().equals(step.name()))
                    .forEach(e -> json.put("doneBy", e.clerk().value()));
            all.add(json);
        }
        return all;
    }

    /** Each body that was asked, with what it was asked for and what it answered. */
    static JsonArray units(List<StepClock> units, List<Recorded> course, LocalDate today) {
        JsonArray all = new JsonArray();
        for (StepClock unit : units) {
            JsonObject json = clock(unit, today);
            acts(course, DutyEvent.UnitsAsked.class)
                    .forEach(e -> e.parts().stream()
                            .filter(part -> part.unit().equals(unit.name()))
                            .forEach(part -> asked(json, e, part)));
            acts(course, DutyEvent.UnitAnswered.class)
                    .filter(e -> e.unit().equals(unit.name()))
                    .forEach(e -> json.put("agreed", e.agreed()).put("answer", e.answer()));
            all.add(json);
        }
        return all;
    }

    private static void asked(JsonObject json, DutyEvent.UnitsAsked event, UnitPart part) {
        json.put("lead", event.lead())
                .put("task", part.task())
                .put("askedAt", event.at().toString());
    }

    private static JsonObject clock(StepClock step, LocalDate today) {
        JsonObject json = new JsonObject()
                .put("name", step.name())
                .put("days", step.deadline().days())
                .put("due", step.deadline().due().on().toString())
                .put("provisional", step.deadline().due().provisional())
                .put("light", step.deadline().lights().on(today).name().toLowerCase(Locale.ROOT));
        step.deadline()
                .metOn()
                .ifPresent(on -> json.put("doneOn", on.toString())
                        .put("late", step.deadline().late(today)));
        return json;
    }

    /** Where it was sent up to, and what came back; empty when it was not. */
    static Optional<JsonObject> above(List<Recorded> course) {
        JsonObject json = new JsonObject();
        acts(course, DutyEvent.MatterPassedUp.class)
                .forEach(e -> json.put("to", e.to()).put("opinion", e.opinion()).put("passedUpAt", e.at().toString()));
        acts(course, DutyEvent.AnsweredAbove.class)
                .forEach(e -> json.put("granted", e.granted())
                        .put("answer", e.answer())
                        .put("answeredAt", e.at().toString()));
        return json.isEmpty() ? Optional.empty() : Optional.of(json);
    }

    private static <E extends DutyEvent> Stream<E> acts(List<Recorded> course, Class<E> kind) {
        return course.stream()
                .map(Recorded::event)
                .filter(Event.Duty.class::isInstance)
                .map(e -> ((Event.Duty) e).event())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
