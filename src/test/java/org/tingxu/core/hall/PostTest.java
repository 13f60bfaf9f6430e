package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Facts.returned;
import static org.tingxu.core.Facts.signedIn;
import static org.tingxu.core.Facts.signedOut;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.configure;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.forceOut;
import static org.tingxu.core.Orders.hold;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.open;
import static org.tingxu.core.Orders.openDay;
import static org.tingxu.core.Orders.pause;
import static org.tingxu.core.Orders.signIn;
import static org.tingxu.core.Orders.signOut;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.DIBAO;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Priority;

/** 亮牌上岗: who is at a window, and who may order anything there. */
class PostTest {
    private static final ClerkId HEAD = new ClerkId("head");

    @Test
    void a_window_calls_nobody_before_a_clerk_shows_the_badge() {
        unmanned()
                .done(take(DIBAO))
                .when(next(1))
                .then(new Refusal.WindowUnsigned(window(1)))
                .when(signIn(1))
                .then(signedIn(1))
                .when(next(1))
                .thenCalls("A001");
    }

    @Test
    void a_second_sign_in_of_the_same_clerk_does_nothing() {
        unmanned().done(signIn(1)).when(signIn(1)).thenNothing();
    }

    @Test
    void one_clerk_is_at_one_window_and_one_window_has_one_clerk() {
        unmanned()
                .done(signIn(1))
                .when(signIn(2, clerk(1)))
                .then(new Refusal.ClerkElsewhere(clerk(1), window(1)))
                .when(signIn(1, clerk(2)))
                .then(new Refusal.WindowTaken(window(1)))
                .done(signOut(1))
                .when(signIn(1, clerk(2)))
                .then(new Event.WindowSignedIn(window(1), clerk(2), "民政01"));
    }

    @Test
    void a_badge_has_one_to_a_hundred_characters() {
        unmanned()
                .when(new Command.SignIn(window(1), clerk(1), " "))
                .then(new Refusal.TextMissing("badge"))
                .when(new Command.SignIn(window(1), clerk(1), "x".repeat(101)))
                .then(new Refusal.TextMissing("badge"));
    }

    @Test
    void only_the_clerk_who_is_signed_in_orders_at_a_window() {
        unmanned()
                .done(signIn(1))
                .when(new Command.CallNext(window(1), clerk(2)))
                .then(new Refusal.WindowTaken(window(1)))
                .when(new Command.SignOut(window(1), clerk(2), false))
                .then(new Refusal.WindowTaken(window(1)));
    }

    @Test
    void a_window_that_the_hall_does_not_have_is_named() {
        unmanned().when(signIn(9)).then(new Refusal.WindowUnknown(window(9)));
    }

    @Test
    void a_pause_asks_a_reason_and_ends_with_the_same_clerk_at_the_post() {
        HallStory story = HallStory.open()
                .when(pause(1, ""))
                .then(new Refusal.TextMissing("reason"))
                .when(pause(1, "water"))
                .then(new Event.WindowPaused(window(1), clerk(1), "water"))
                .after(Duration.ofMinutes(3))
                .when(pause(1, "still water"))
                .then(new Refusal.WindowPaused(window(1)))
                .when(open(1))
                .then(new Event.WindowOpened(window(1), clerk(1)));
        Post post = new Post(clerk(1), "民政01", story.now().minusSeconds(180));
        assertThat(story.hall().state().window(window(1))).isEqualTo(new WindowState.Idle(post, story.now()));
    }

    @Test
    void what_is_not_paused_is_not_opened() {
        HallStory.open().when(open(1)).then(new Refusal.WindowNotPaused(window(1)));
    }

    @Test
    void a_window_with_a_ticket_in_hand_neither_pauses_nor_signs_out() {
        HallStory.open()
                .done(take(DIBAO), next(1))
                .when(pause(1, "water"))
                .then(new Refusal.WindowBusy(window(1), no("A001")))
                .when(signOut(1))
                .then(new Refusal.WindowBusy(window(1), no("A001")))
                .done(start(1))
                .when(pause(1, "water"))
                .then(new Refusal.WindowBusy(window(1), no("A001")))
                .when(signOut(1))
                .then(new Refusal.WindowBusy(window(1), no("A001")));
    }

    @Test
    void a_clerk_ends_held_tickets_before_leaving() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1), hold(1, "a"))
                .when(signOut(1))
                .then(new Refusal.WindowHolds(window(1), 1));
    }

    @Test
    void a_paused_clerk_may_leave() {
        HallStory.open()
                .done(pause(1, "water"))
                .when(signOut(1))
                .then(signedOut(1))
                .when(open(1))
                .then(new Refusal.WindowUnsigned(window(1)));
    }

    @Test
    void the_head_signs_a_clerk_out_and_tickets_in_hand_go_to_the_head_of_their_line() {
        HallStory story = HallStory.open()
                .done(take(DIBAO), take(DIBAO), take(DIBAO))
                .done(next(1), start(1), hold(1, "a"), next(1))
                .when(forceOut(1, HEAD))
                .then(returned("A002", 1, 0), returned("A001", 1, 0), signedOut(1));
        story.when(next(2)).thenCalls("A001");
        story.done(start(2), finish(2)).when(next(2)).thenCalls("A002");
        story.done(start(2), finish(2)).when(next(2)).thenCalls("A003");
    }

    @Test
    void nobody_is_signed_out_of_an_unmanned_window() {
        unmanned().when(forceOut(1, HEAD)).then(new Refusal.WindowUnsigned(window(1)));
    }

    @Test
    void the_ratio_of_a_window_begins_anew_with_its_next_clerk() {
        HallStory story = HallStory.open().done(take(DIBAO, Priority.ELDERLY), next(1), start(1), finish(1));
        assertThat(story.hall().state().priorityRun(window(1))).isEqualTo(1);
        story.done(signOut(1), signIn(1));
        assertThat(story.hall().state().priorityRun(window(1))).isZero();
    }

    @Test
    void a_clerks_post_is_found_by_name() {
        HallStory story = unmanned().done(signIn(2));
        assertThat(story.hall().state().postOf(clerk(2))).isEqualTo(Optional.of(window(2)));
        assertThat(story.hall().state().postOf(clerk(1))).isEmpty();
    }

    private static HallStory unmanned() {
        return HallStory.blank().done(configure(PlanDraft.plain().build()), openDay(MONDAY));
    }
}
