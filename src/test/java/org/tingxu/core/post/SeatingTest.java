package org.tingxu.core.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Posted.HEAD;
import static org.tingxu.core.Posted.order;
import static org.tingxu.core.Posted.refusal;
import static org.tingxu.core.Posted.signIn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.Posted;
import org.tingxu.core.attendance.ClockCommand;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.duty.Hand;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;

class SeatingTest {
    @Test
    void the_a_of_a_post_sits_in_her_own_right() {
        Posted.story().when(signIn(1, clerk(1))).then(signedIn(1, clerk(1), Optional.empty()));
    }

    @Test
    void only_the_b_and_the_head_act_for_an_a_and_who_sits_there() {
        MatterNo matter = new MatterNo(2026, 1);
        Refusal beyond = new Refusal.Duty(new DutyRefusal.MatterUnknown(matter.toString()));
        Posted.story().when(resume(clerk(2), matter)).then(beyond);
        Posted.story().when(resume(HEAD, matter)).then(beyond);
        Posted.story()
                .when(resume(clerk(3), matter))
                .then(new Refusal.Duty(new DutyRefusal.NotTheirCover(clerk(3), clerk(1))));
    }

    private static Command resume(ClerkId clerk, MatterNo matter) {
        return new Command.Duty(
                new DutyCommand.ActingFor(clerk(1), new DutyCommand.ResumeMatter(clerk, Optional.empty(), matter)));
    }

    @Test
    void who_holds_no_post_of_a_window_is_refused_there() {
        Posted.story().when(signIn(1, clerk(3))).then(refusal(PostWord.NOT_HELD, 1, "post-1", clerk(3)));
    }

    @Test
    void the_b_acts_for_an_a_who_is_not_here() {
        Posted.story().when(signIn(1, clerk(2))).then(signedIn(1, clerk(2), Optional.of(clerk(1))));
    }

    @Test
    void the_b_is_refused_while_the_a_is_here_and_free() {
        Posted.story()
                .done(order(new ClockCommand.In(clerk(1))))
                .when(signIn(1, clerk(2)))
                .then(refusal(PostWord.A_PRESENT, 1, clerk(1)));
    }

    @Test
    void the_b_acts_for_an_a_who_sits_elsewhere_or_has_gone() {
        Posted.story()
                .done(order(new ClockCommand.In(clerk(1))), Posted.rota(Posted.seat(2, 3, 1)), signIn(3, clerk(1)))
                .when(signIn(1, clerk(2)))
                .then(signedIn(1, clerk(2), Optional.of(clerk(1))));
        Posted.story()
                .done(order(new ClockCommand.In(clerk(1))), order(new ClockCommand.Out(clerk(1))))
                .when(signIn(1, clerk(2)))
                .then(signedIn(1, clerk(2), Optional.of(clerk(1))));
    }

    @Test
    void the_head_sits_in_at_any_time_for_the_a() {
        Posted.story()
                .done(order(new ClockCommand.In(clerk(1))))
                .when(signIn(1, HEAD))
                .then(signedIn(1, HEAD, Optional.of(clerk(1))));
    }

    @Test
    void whom_the_rota_names_sits_in_her_own_right_on_that_day_alone() {
        HallStory story = Posted.story().done(Posted.rota(Posted.seat(2, 1, 3), Posted.seat(3, 2, 3)));
        story.when(signIn(2, clerk(3))).then(signedIn(2, clerk(3), Optional.of(clerk(2))));
        Posted.story()
                .done(Posted.rota(Posted.seat(2, 1, 3)))
                .when(signIn(1, clerk(3)))
                .then(signedIn(1, clerk(3), Optional.empty()));
        Posted.story()
                .done(Posted.rota(Posted.seat(3, 1, 3)))
                .when(signIn(1, clerk(3)))
                .then(refusal(PostWord.NOT_HELD, 1, "post-1", clerk(3)));
    }

    @Test
    void who_is_on_leave_does_not_sit_and_her_b_acts_for_her() {
        HallStory story = Posted.story()
                .done(Posted.leave(clerk(1), 2, 4, false), Posted.answer(HEAD, 1, true))
                .at("10:00");
        story.when(signIn(1, clerk(1))).then(refusal(PostWord.ON_LEAVE, clerk(1)));
        story.when(signIn(1, clerk(2))).then(signedIn(1, clerk(2), Optional.of(clerk(1))));
        assertThat(story.hall()
                        .state()
                        .window(new WindowNo(1))
                        .manned()
                        .orElseThrow()
                        .actingFor())
                .contains(clerk(1));
    }

    @Test
    void what_is_taken_in_of_a_number_in_hand_is_taken_in_for_the_clerk_of_the_post() {
        Item item = new Item(
                new ItemCode("felling"), new Text("林木采伐", "Felling"), Terms.of(MatterKind.PROMISED, 10), List.of());
        HallStory story = HallStory.blank()
                .at("09:00")
                .done(
                        Orders.configure(PlanDraft.plain().items(item).build().with(Posted.STAFFING)),
                        Orders.openDay(Orders.MONDAY),
                        signIn(1, clerk(2)),
                        Orders.take(PlanDraft.DIBAO),
                        new Command.CallNext(new WindowNo(1), clerk(2)),
                        new Command.Start(new WindowNo(1), clerk(2)));
        DutyCommand take = new DutyCommand.AcceptMatter(
                clerk(2),
                Optional.empty(),
                item.code(),
                Optional.empty(),
                Optional.of(Orders.no("A001")),
                new SubjectId("00112233445566778899aabbccddeeff"),
                List.of());
        assertThat(story.when(new Command.Duty(take)).accepted())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(((DutyEvent.ByClerk) ((Event.Duty) e).event()).by())
                        .isEqualTo(new Hand(clerk(2), Optional.of(clerk(1)))));
    }

    @Test
    void without_posts_everybody_sits_anywhere() {
        HallStory story = HallStory.blank()
                .at("09:00")
                .done(Orders.configure(PlanDraft.plain().build()), Orders.openDay(Orders.MONDAY));
        story.when(signIn(1, clerk(3))).then(signedIn(1, clerk(3), Optional.empty()));
    }

    private static Event signedIn(int window, ClerkId clerk, Optional<ClerkId> actingFor) {
        return new Event.WindowSignedIn(new WindowNo(window), clerk, "民政01", Optional.empty(), actingFor);
    }
}
