package org.tingxu.web.hall;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.name.Language;
import org.tingxu.core.plan.GroupPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.web.Reply;

/** What people may take a number for, and how many wait. */
final class ServiceView {
    private ServiceView() {}

    static JsonArray all(Hall hall, Language language, Instant now) {
        HallPlan plan = hall.state().setUp();
        JsonArray out = new JsonArray();
        for (ServicePlan service : plan.services()) {
            GroupPlan group = plan.group(service.group())
                    .orElseThrow(() -> new IllegalStateException("no group " + service.group()));
            Optional<Refusal> closed = hall.closedNow(service.code(), now);
            JsonObject json = new JsonObject()
                    .put("code", service.code().value())
                    .put("name", service.name().in(language))
                    .put("names", Reply.names(service.name()))
                    .put("group", group.code().value())
                    .put("groupNames", Reply.names(group.name()))
                    .put("prefix", group.prefix())
                    .put("waiting", hall.state().lines().waitingFor(service.code()))
                    .put("open", closed.isEmpty());
            closed.ifPresent(r -> json.put("closedCode", r.code()));
            service.dailyQuota()
                    .ifPresent(q ->
                            json.put("left", Math.max(0, q - hall.state().issued(service.code()))));
            service.perPerson().ifPresent(most -> json.put("perPerson", most));
            out.add(json);
        }
        return out;
    }
}
