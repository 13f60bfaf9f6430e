package org.tingxu.core.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.giveBack;
import static org.tingxu.core.Orders.miss;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.sendTo;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.BIRTH;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.PENSION;
import static org.tingxu.core.PlanDraft.SUBSIDY;
import static org.tingxu.core.plan.OrderRule.Part.AGED;
import static org.tingxu.core.plan.OrderRule.Part.GROUP;
import static org.tingxu.core.plan.OrderRule.Part.RATIO;
import static org.tingxu.core.plan.OrderRule.Part.SERVICE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.calling.CallReason.Cause;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.OrderRule.Part;

/** The order of calling: each part alone, then together. Window 2 serves pension and subsidy first, dibao second. */
class CallOrderTest {
    private static final Duration AGE = Duration.ofMinutes(30);

    @Test
    void without_any_part_the_longest_wait_is_next_whoever_it_is() {
        HallStory story = order().done(take(DIBAO));
        minuteLater(story).done(take(PENSION, Priority.ELDERLY));
        minuteLater(story).done(take(PENSION));
        story.when(next(2)).thenCalls("A001", Cause.LONGEST_WAIT);
        served(story, 2).when(next(2)).thenCalls("B001", Cause.LONGEST_WAIT);
        served(story, 2).when(next(2)).thenCalls("B002", Cause.ONLY_ONE);
    }

    @Test
    void of_two_that_came_in_the_same_moment_the_lower_number_is_next() {
        order().done(take(SUBSIDY), take(PENSION), take(DIBAO)).when(next(2)).thenCalls("A001", Cause.LONGEST_WAIT);
        order().done(take(SUBSIDY), take(PENSION)).when(next(2)).thenCalls("B001", Cause.LONGEST_WAIT);
    }

    @Test
    void the_only_line_of_a_window_is_called_by_its_wait() {
        order(GROUP).done(take(DIBAO), take(DIBAO)).when(next(1)).thenCalls("A001", Cause.LONGEST_WAIT);
    }

    @Test
    void priority_groups_go_before_others_however_long_those_wait() {
        HallStory story = order(GROUP).done(take(DIBAO));
        story.after(Duration.ofHours(2)).done(take(DIBAO, Priority.PREGNANT));
        story.when(next(1)).thenCalls("A002", Cause.GROUP);
    }

    @Test
    void among_priority_groups_none_is_before_another() {
        HallStory story = order(GROUP).done(take(DIBAO, Priority.ELDERLY));
        minuteLater(story).done(take(BIRTH, Priority.MILITARY), take(DIBAO, Priority.DISABLED));
        story.when(next(1)).thenCalls("A001", Cause.LONGEST_WAIT);
    }

    @Test
    void the_first_rank_of_services_goes_before_the_second() {
        HallStory story = order(SERVICE).done(take(DIBAO));
        minuteLater(story).done(take(PENSION));
        story.when(next(2)).thenCalls("B001", Cause.SERVICE);
        served(story, 2).when(next(2)).thenCalls("A001", Cause.ONLY_ONE);
    }

    @Test
    void services_of_one_rank_are_alike() {
        HallStory story = order(SERVICE).done(take(SUBSIDY));
        minuteLater(story).done(take(PENSION));
        story.when(next(2)).thenCalls("B001", Cause.LONGEST_WAIT);
    }

    @Test
    void an_aged_ticket_goes_before_a_better_rank_from_the_second_it_is_aged() {
        HallStory young = order(AGED, SERVICE).done(take(DIBAO)).after(AGE.minusSeconds(1));
        young.done(take(PENSION)).when(next(2)).thenCalls("B001", Cause.SERVICE);
        HallStory old = order(AGED, SERVICE).done(take(DIBAO)).after(AGE);
        old.done(take(PENSION)).when(next(2)).thenCalls("A001", Cause.AGED);
    }

    @Test
    void among_aged_tickets_the_longest_wait_is_next_whatever_its_rank() {
        HallStory story = order(AGED, SERVICE).done(take(DIBAO));
        minuteLater(story).done(take(PENSION));
        story.after(AGE).when(next(2)).thenCalls("A001", Cause.AGED);
    }

    @Test
    void every_third_call_of_a_window_is_an_ordinary_one_while_one_waits() {
        HallStory story = order(RATIO, GROUP).done(take(DIBAO), take(DIBAO));
        for (int i = 0; i < 5; i++) {
            minuteLater(story).done(take(DIBAO, Priority.ELDERLY));
        }
        story.when(next(1)).thenCalls("A003", Cause.GROUP);
        served(story, 1).when(next(1)).thenCalls("A004", Cause.GROUP);
        served(story, 1).when(next(1)).thenCalls("A001", Cause.RATIO);
        served(story, 1).when(next(1)).thenCalls("A005", Cause.GROUP);
        served(story, 1).when(next(1)).thenCalls("A006", Cause.GROUP);
        served(story, 1).when(next(1)).thenCalls("A002", Cause.RATIO);
        served(story, 1).when(next(1)).thenCalls("A007", Cause.ONLY_ONE);
    }

    @Test
    void the_ratio_is_each_windows_own() {
        HallStory story = order(RATIO, GROUP).done(take(DIBAO));
        for (int i = 0; i < 4; i++) {
            story.done(take(DIBAO, Priority.ELDERLY));
        }
        story.when(next(1)).thenCalls("A002");
        served(story, 1).when(next(1)).thenCalls("A003");
        story.when(next(2)).thenCalls("A004", Cause.GROUP);
        served(story, 1).when(next(1)).thenCalls("A001", Cause.RATIO);
    }

    @Test
    void a_saturated_stream_of_priority_groups_leaves_the_ordinary_wait_bounded() {
        HallStory story = order(RATIO, GROUP, AGED, SERVICE);
        int ordinary = 8;
        for (int i = 0; i < ordinary; i++) {
            story.done(take(DIBAO));
        }
        for (int call = 1; call <= 3 * ordinary; call++) {
            story.after(Duration.ofSeconds(20)).done(take(DIBAO, Priority.ELDERLY), take(DIBAO, Priority.MILITARY));
            TicketNo called = story.when(next(1)).call().ticket();
            served(story, 1);
            boolean thirdCall = call % 3 == 0;
            assertThat(called.serial() <= ordinary).as("call %d", call).isEqualTo(thirdCall);
        }
        assertThat(story.hall().state().lines().size(new Lane(DIBAO, false, Optional.empty())))
                .isZero();
    }

    @Test
    void without_the_ratio_the_same_stream_starves_the_ordinary() {
        HallStory story = order(GROUP).done(take(DIBAO));
        for (int call = 0; call < 30; call++) {
            story.after(Duration.ofMinutes(2)).done(take(DIBAO, Priority.ELDERLY));
            assertThat(story.when(next(1)).call().ticket()).isNotEqualTo(no("A001"));
            served(story, 1);
        }
    }

    @Test
    void ageing_bounds_the_wait_of_a_second_rank_behind_a_first_that_never_ends() {
        assertThat(minutesUntilSecondRankIsCalled(RATIO, GROUP, AGED, SERVICE)).isEqualTo(30);
        assertThat(minutesUntilSecondRankIsCalled(RATIO, GROUP, SERVICE)).isEqualTo(-1);
    }

    /** Window 2, fed with one first-rank ticket each minute for two hours; -1 = the second rank is never called. */
    private static int minutesUntilSecondRankIsCalled(Part... parts) {
        HallStory story = order(parts).done(take(DIBAO));
        for (int minute = 1; minute <= 120; minute++) {
            minuteLater(story).done(take(PENSION));
            TicketNo called = story.when(next(2)).call().ticket();
            served(story, 2);
            if (called.equals(no("A001"))) {
                return minute;
            }
        }
        return -1;
    }

    @Test
    void what_stands_first_in_the_order_decides_first() {
        HallStory groupFirst = order(GROUP, AGED).done(take(DIBAO));
        groupFirst.after(AGE).done(take(DIBAO, Priority.ELDERLY));
        groupFirst.when(next(1)).thenCalls("A002", Cause.GROUP);
        HallStory agedFirst = order(AGED, GROUP).done(take(DIBAO));
        agedFirst.after(AGE).done(take(DIBAO, Priority.ELDERLY));
        agedFirst.when(next(1)).thenCalls("A001", Cause.AGED);
    }

    @Test
    void all_parts_together_go_ratio_group_aged_service_wait() {
        HallStory story = order(RATIO, GROUP, AGED, SERVICE).done(take(DIBAO));
        story.after(AGE).done(take(SUBSIDY), take(PENSION), take(DIBAO));
        story.done(take(DIBAO, Priority.ELDERLY), take(PENSION, Priority.ELDERLY), take(SUBSIDY, Priority.DISABLED));
        story.when(next(2)).thenCalls("B003", Cause.LONGEST_WAIT);
        served(story, 2).when(next(2)).thenCalls("B004", Cause.SERVICE);
        served(story, 2).when(next(2)).thenCalls("A001", Cause.RATIO);
        served(story, 2).when(next(2)).thenCalls("A003", Cause.GROUP);
        served(story, 2).when(next(2)).thenCalls("B001", Cause.LONGEST_WAIT);
        served(story, 2).when(next(2)).thenCalls("B002", Cause.SERVICE);
        served(story, 2).when(next(2)).thenCalls("A002", Cause.ONLY_ONE);
    }

    @Test
    void a_ticket_sent_to_a_window_counts_as_its_first_rank() {
        HallStory story = order(SERVICE).done(take(DIBAO), next(1), sendTo(1, 3), take(BIRTH));
        minuteLater(story).done(take(SUBSIDY));
        story.when(next(3)).thenCalls("A001", Cause.LONGEST_WAIT);
    }

    @Test
    void a_returned_ticket_is_exactly_three_calls_of_its_line_behind_although_others_are_called_between() {
        HallStory story = order(RATIO, GROUP, AGED, SERVICE);
        for (int i = 0; i < 6; i++) {
            story.done(take(DIBAO));
        }
        story.done(next(1), miss(1), giveBack(1, "A001"));
        minuteLater(story).done(take(DIBAO, Priority.ELDERLY), take(DIBAO, Priority.ELDERLY));
        assertThat(callAll(story, 1))
                .extracting(TicketNo::toString)
                .containsExactly("A007", "A008", "A002", "A003", "A004", "A001", "A005", "A006");
    }

    @Test
    void the_preview_of_the_next_tickets_is_what_successive_calls_give() {
        HallStory story = order(RATIO, GROUP, AGED, SERVICE);
        for (int i = 0; i < 4; i++) {
            story.done(take(DIBAO), take(PENSION), take(SUBSIDY, Priority.ELDERLY), take(DIBAO, Priority.MILITARY));
            minuteLater(story);
        }
        story.done(next(1), sendTo(1, 2), next(1), miss(1));
        story.after(AGE).done(take(PENSION), giveBack(2, "A004"));
        List<TicketNo> preview = preview(story, 2, 100);
        assertThat(preview(story, 2, 3)).isEqualTo(preview.subList(0, 3));
        assertThat(callAll(story, 2)).isEqualTo(preview).hasSizeGreaterThan(12);
    }

    @Test
    void a_window_for_which_nobody_waits_has_no_next() {
        HallStory story = order(GROUP).done(take(PENSION));
        assertThat(preview(story, 1, 5)).isEmpty();
    }

    private static List<TicketNo> preview(HallStory story, int window, int max) {
        HallState s = story.hall().state();
        return new CallOrder(
                        s.setUp().order(),
                        s.setUp().window(window(window)).orElseThrow(),
                        s.priorityRun(window(window)),
                        story.now())
                .next(s.lines(), max);
    }

    private static List<TicketNo> callAll(HallStory story, int window) {
        List<TicketNo> out = new ArrayList<>();
        while (!preview(story, window, 1).isEmpty()) {
            out.add(story.when(next(window)).call().ticket());
            served(story, window);
        }
        return out;
    }

    private static HallStory order(Part... parts) {
        return HallStory.of(PlanDraft.plain().order(new OrderRule(List.of(parts), AGE, 3)));
    }

    private static HallStory minuteLater(HallStory story) {
        return story.after(Duration.ofMinutes(1));
    }

    private static HallStory served(HallStory story, int window) {
        return story.done(start(window), finish(window));
    }
}
