package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.PlanDraft.PENSION;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.Posted;

class FloorWatchTest {
    private static boolean wakes(HallStory story, String time) {
        LocalDateTime at = LocalDateTime.parse(Orders.MONDAY + "T" + time);
        return story.hall().state().floorWatch.wakes(at);
    }

    @Test
    void a_floor_that_was_found_quiet_is_looked_at_no_more_until_somebody_comes_or_goes_or_the_day_is_over() {
        HallStory story = Posted.story().done(take(PENSION));
        assertThat(wakes(story, "09:00")).as("somebody came").isTrue();
        assertThat(story.due()).isEmpty();
        assertThat(wakes(story, "09:00")).isFalse();
        assertThat(wakes(story, "23:59:59")).isFalse();
        story.done(Posted.leave(clerk(2), 2, 3, false)).due();
        assertThat(wakes(story, "09:01"))
                .as("a leave moves nobody on the floor")
                .isFalse();
        story.done(Posted.signIn(2, clerk(2)));
        assertThat(wakes(story, "09:01")).isTrue();
    }
}
