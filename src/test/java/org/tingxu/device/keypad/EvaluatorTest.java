package org.tingxu.device.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.protocol.keypad.KeypadReaders;
import org.tingxu.protocol.keypad.PadKey;

class EvaluatorTest {
    private static final int ADDRESS = 3;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Hall hall = Hall.open();
    private final VirtualEvaluator device = new VirtualEvaluator(hall.vertx(), ADDRESS);
    private final AtomicLong nowMs = new AtomicLong(10_000);
    private final List<Integer> unasked = new CopyOnWriteArrayList<>();
    private final Evaluator evaluator = new Evaluator(
            hall.vertx(),
            hall.bus().station(KeypadReaders.atHost(), Evaluator.mine(ADDRESS)),
            ADDRESS,
            Ff68Keys.SAME_WITHIN_MS,
            nowMs::get);

    EvaluatorTest() {
        device.attach(hall.cable().device());
        evaluator.onUnasked(unasked::add);
    }

    @AfterEach
    void end() throws Exception {
        hall.close();
    }

    @Test
    void a_resident_who_is_asked_rates_once() throws Exception {
        for (int rating = 1; rating <= 5; rating++) {
            int answersBefore = device.face().answers();
            Future<RatingOutcome> outcome = evaluator.ask(LONG);
            Hall.until(() -> device.face().asking());
            device.rate(rating);

            assertThat(Hall.await(outcome)).isEqualTo(new RatingOutcome.Rated(rating));
            Hall.until(() -> device.face().answers() > answersBefore);
        }
        assertThat(unasked).isEmpty();
        assertThat(device.face().sent()).isEqualTo(5);
    }

    @Test
    void a_rating_whose_answer_got_lost_is_counted_once() throws Exception {
        device.change(faults -> faults.withDeafness(2));
        device.rate(4);

        Hall.until(() -> device.face().answers() == 1);
        assertThat(device.face().sent()).isEqualTo(3);
        assertThat(unasked).containsExactly(4);
    }

    @Test
    void the_same_rating_by_the_next_resident_counts() throws Exception {
        device.rate(1);
        Hall.until(() -> device.face().answers() == 1);
        nowMs.addAndGet(Ff68Keys.SAME_WITHIN_MS);
        device.rate(1);

        Hall.until(() -> device.face().answers() == 2);
        assertThat(unasked).containsExactly(1, 1);
    }

    @Test
    void a_resident_who_rates_nothing_is_not_waited_for_longer_than_was_said() throws Exception {
        assertThat(Hall.await(evaluator.ask(Duration.ofMillis(50)))).isEqualTo(new RatingOutcome.NoRating());

        device.rate(2);
        Hall.until(() -> device.face().answers() == 1);
        assertThat(unasked).containsExactly(2);
    }

    @Test
    void another_request_takes_the_place_of_the_one_before() throws Exception {
        Future<RatingOutcome> first = evaluator.ask(LONG);
        Future<RatingOutcome> second = evaluator.ask(LONG);

        assertThat(Hall.await(first)).isEqualTo(new RatingOutcome.Cancelled());
        evaluator.cancel();
        assertThat(Hall.await(second)).isEqualTo(new RatingOutcome.Cancelled());
    }

    @Test
    void a_device_that_cannot_be_told_is_said_to_be_so() throws Exception {
        Hall.await(hall.cable().host().close());

        assertThat(Hall.await(evaluator.ask(LONG))).isInstanceOf(RatingOutcome.NotAsked.class);
    }

    @Test
    void the_clerks_stars_are_shown() throws Exception {
        Hall.await(evaluator.stars(4));

        Hall.until(() -> device.face().stars() == 4);
    }

    @Test
    void a_keypad_and_an_evaluator_may_have_the_same_address() throws Exception {
        List<KeyAction> actions = new CopyOnWriteArrayList<>();
        Keypad keypad = new Ff68Keypad(
                hall.vertx(),
                hall.bus().station(KeypadReaders.atHost(), Ff68Keypad.mine(ADDRESS)),
                ADDRESS,
                Ff68Keys.USUAL);
        keypad.onAction(actions::add);
        device.rate(3);
        Hall.until(() -> device.face().answers() == 1);
        VirtualKeypad pad = new VirtualKeypad(hall.vertx(), ADDRESS);
        pad.attach(hall.cable().device());
        pad.press("", PadKey.CALL);
        Hall.until(() -> pad.face().echoes() == 1);

        assertThat(unasked).containsExactly(3);
        assertThat(actions).containsExactly(new KeyAction.CallNext());
    }
}
