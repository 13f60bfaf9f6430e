package org.tingxu.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.signIn;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.hall.Command;
import org.tingxu.device.keypad.KeyAction;
import org.tingxu.device.keypad.PadFaults;

/** From the key to the journal, and back to the display. */
class KeypadDeskTest {
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    @Test
    void a_press_at_an_unmanned_window_calls_nobody() throws Exception {
        try (DeskRig rig = DeskRig.open()) {
            rig.hall.done(take(PlanDraft.DIBAO));
            rig.press(new KeyAction.CallNext());
            rig.until("the press is in the journal", () -> rig.events("key-ignored") == 1);
            assertThat(rig.events("ticket-called")).isZero();
            rig.until("the pad beeps", () -> rig.pad().face().beeps() > 0);
        }
    }

    @Test
    void two_presses_of_one_second_call_one_number() throws Exception {
        try (DeskRig rig = manned()) {
            rig.press(new KeyAction.CallNext());
            rig.press(new KeyAction.CallNext());
            pressedThrough(rig);
            assertThat(rig.events("ticket-called")).isEqualTo(1);
            assertThat(rig.events("ticket-finished")).isZero();
        }
    }

    @Test
    void a_call_right_after_a_call_takes_nobodys_turn_away() throws Exception {
        try (DeskRig rig = manned()) {
            rig.press(new KeyAction.CallNext());
            rig.until("one is called", () -> rig.events("ticket-called") == 1);
            Thread.sleep(1_100); // past the time in which equal frames are one press
            rig.later(Duration.ofSeconds(2));
            rig.press(new KeyAction.CallNext());
            pressedThrough(rig);
            assertThat(rig.events("ticket-called")).isEqualTo(1);
            assertThat(rig.events("ticket-finished")).isZero();
        }
    }

    @Test
    void a_lost_echo_never_calls_two_numbers() throws Exception {
        try (DeskRig rig = manned()) {
            rig.pad().change(faults -> faults.withDeafness(2));
            rig.press(new KeyAction.CallNext());
            rig.until("one is called", () -> rig.events("ticket-called") == 1);
            rig.pad().change(_ -> PadFaults.NONE);
            rig.later(A_WHILE);
            pressedThrough(rig);
            assertThat(rig.events("ticket-called")).isEqualTo(1);
        }
    }

    @Test
    void a_lost_answer_of_the_hall_calls_no_second_number() throws Exception {
        Set<String> lost = ConcurrentHashMap.newKeySet();
        try (DeskRig rig = DeskRig.open(orders -> (id, by, command) -> orders.send(id, by, command)
                .compose(answer -> command instanceof Command.CallNext && lost.add(id)
                        ? Future.failedFuture("the answer is lost")
                        : Future.succeededFuture(answer)))) {
            twoWait(rig);
            rig.press(new KeyAction.CallNext());
            pressedThrough(rig);
            assertThat(lost).hasSize(1);
            assertThat(rig.events("ticket-called")).isEqualTo(1);
        }
    }

    @Test
    void calling_the_next_finishes_the_one_at_the_window_in_the_clerks_name() throws Exception {
        try (DeskRig rig = manned()) {
            rig.press(new KeyAction.CallNext());
            shows(rig, "1", "001");
            rig.later(A_WHILE);
            Thread.sleep(1_100); // past the time in which equal frames are one press
            rig.press(new KeyAction.CallNext());
            shows(rig, "0", "002");
            assertThat(rig.events("ticket-finished")).isEqualTo(1);
            assertThat(rig.sql.value(
                            "SELECT string_agg(DISTINCT actor, ',') FROM journal WHERE kind LIKE 'ticket-called%'"))
                    .isEqualTo("clerk-1");
        }
    }

    @Test
    void one_who_was_given_up_is_called_back() throws Exception {
        try (DeskRig rig = manned()) {
            rig.press(new KeyAction.CallNext());
            rig.press(new KeyAction.GiveUp());
            rig.until("it is missed", () -> rig.events("ticket-missed") == 1);
            rig.press(new KeyAction.CallBack());
            rig.until("it is called again", () -> rig.events("miss-undone") == 1);
            shows(rig, "1", "001");
        }
    }

    @Test
    void too_late_to_be_called_back_one_goes_back_into_the_line() throws Exception {
        try (DeskRig rig = manned()) {
            rig.press(new KeyAction.CallNext());
            rig.press(new KeyAction.GiveUp());
            rig.until("it is missed", () -> rig.events("ticket-missed") == 1);
            rig.later(Duration.ofHours(1));
            rig.press(new KeyAction.CallBack());
            rig.until("it is in line again", () -> rig.events("ticket-returned") == 1);
        }
    }

    @Test
    void one_key_holds_and_goes_on() throws Exception {
        try (DeskRig rig = manned()) {
            rig.press(new KeyAction.CallNext());
            rig.press(new KeyAction.Hold());
            rig.until("it is held", () -> rig.events("ticket-held") == 1);
            Thread.sleep(1_100); // past the time in which equal frames are one press
            rig.press(new KeyAction.Hold());
            rig.until("it is resumed", () -> rig.events("ticket-resumed") == 1);
        }
    }

    @Test
    void a_transfer_without_a_window_moves_nobody() throws Exception {
        try (DeskRig rig = manned()) {
            rig.press(new KeyAction.CallNext());
            rig.press(new KeyAction.Transfer(""));
            pressedThrough(rig);
            assertThat(rig.events("ticket-transferred")).isZero();
            rig.press(new KeyAction.Transfer("2"));
            rig.until("it is sent on", () -> rig.events("ticket-transferred") == 1);
        }
    }

    @Test
    void a_refused_press_makes_the_pad_beep_and_then_it_shows_the_truth_again() throws Exception {
        try (DeskRig rig = manned()) {
            rig.press(new KeyAction.CallNext());
            shows(rig, "1", "001");
            int before = rig.pad().face().beeps();
            rig.press(new KeyAction.Pause());
            rig.until("it beeps", () -> rig.pad().face().beeps() == before + 1);
            rig.until("it is blank", () -> rig.pad().face().ticket().isBlank());
            shows(rig, "1", "001");
            assertThat(rig.events("window-paused")).isZero();
        }
    }

    @Test
    void a_pad_beeps_when_somebody_comes_to_an_idle_window() throws Exception {
        try (DeskRig rig = DeskRig.open()) {
            rig.hall.done(signIn(1));
            assertThat(rig.pad().face().beeps()).isZero();
            rig.hall.done(take(PlanDraft.DIBAO));
            rig.until("it beeps", () -> rig.pad().face().beeps() == 1);
            shows(rig, "1", "");
        }
    }

    @Test
    void a_resident_is_asked_when_the_service_ends_and_a_second_rating_of_a_visit_is_refused() throws Exception {
        try (DeskRig rig = manned()) {
            rig.hall.done(next(1));
            rig.hall.done(start(1));
            rig.evaluator().rate(2);
            rig.until("it is counted for the running visit", () -> rig.events("visit-rated") == 1);
            rig.evaluator().rate(5);
            rig.until("the second is heard", () -> rig.evaluator().face().answers() == 2);
            rig.hall.done(finish(1));
            rig.hall.done(next(1));
            rig.hall.done(start(1));
            rig.hall.done(finish(1));
            rig.until(
                    "the second resident is asked", () -> rig.evaluator().face().asking());
            rig.evaluator().rate(1);
            rig.until("the second visit is rated", () -> rig.events("visit-rated") == 2);
            assertThat(
                            rig.sql.value(
                                    "SELECT string_agg(body::jsonb->>'grade', ',' ORDER BY seq) FROM journal WHERE kind LIKE 'visit-rated%'"))
                    .isEqualTo("4,5");
        }
    }

    @Test
    void silence_is_no_grade_and_the_next_resident_does_not_rate_for_the_one_before() throws Exception {
        try (DeskRig rig = manned()) {
            rig.hall.done(next(1));
            rig.hall.done(start(1));
            rig.hall.done(finish(1));
            rig.until("the first is asked", () -> rig.evaluator().face().asking());
            rig.hall.done(next(1));
            rig.hall.done(start(1));
            rig.evaluator().rate(3);
            rig.until("it is counted", () -> rig.events("visit-rated") == 1);
            assertThat(rig.sql.value("SELECT body::jsonb->>'ticket' FROM journal WHERE kind LIKE 'visit-rated%'"))
                    .isEqualTo("A002");
        }
    }

    @Test
    void a_rating_while_nobody_is_served_counts_for_nobody() throws Exception {
        try (DeskRig rig = manned()) {
            rig.evaluator().rate(1);
            rig.until("it is heard", () -> rig.evaluator().face().answers() == 1);
            rig.press(new KeyAction.Pause());
            rig.until("what comes after it is dealt with", () -> rig.events("window-paused") == 1);
            assertThat(rig.events("visit-rated")).isZero();
        }
    }

    /** Window 1 with its clerk, and two who wait. */
    private static DeskRig manned() {
        DeskRig rig = DeskRig.open();
        twoWait(rig);
        return rig;
    }

    private static void twoWait(DeskRig rig) {
        rig.hall.done(signIn(1));
        rig.hall.done(take(PlanDraft.DIBAO));
        rig.hall.done(take(PlanDraft.DIBAO));
    }

    /** A key whose doing is seen is pressed last: all before it are dealt with. */
    private static void pressedThrough(DeskRig rig) throws InterruptedException {
        int before = rig.events("ticket-recalled");
        rig.press(new KeyAction.Recall());
        rig.until("the last press is dealt with", () -> rig.events("ticket-recalled") > before);
    }

    private static void shows(DeskRig rig, String waiting, String ticket) throws InterruptedException {
        rig.until("the pad shows " + waiting + " and " + ticket, () -> {
            var face = rig.pad().face();
            return face.waiting().equals(waiting) && face.ticket().equals(ticket);
        });
    }
}
