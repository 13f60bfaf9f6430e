package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import org.tingxu.core.plan.AlarmRule;
import org.tingxu.core.plan.PostPlan;
import org.tingxu.core.plan.Staffing;

/** Who answers for the windows of a hall, as a part of its plan. */
final class StaffingCodec {
    private StaffingCodec() {}

    static JsonObject toJson(Staffing staffing) {
        return new JsonObject()
                .put("posts", PlanCodec.array(staffing.posts(), RecordCodec::write))
                .put("alarmWaiting", staffing.alarm().waiting())
                .put("alarmAfter", staffing.alarm().after().toString());
    }

    static Staffing fromJson(Body body) {
        Duration after = body.born("alarmAfter", Duration::parse);
        return new Staffing(
                body.bodies("posts", post -> RecordCodec.read(PostPlan.class, post)),
                new AlarmRule(body.whole("alarmWaiting"), after));
    }
}
