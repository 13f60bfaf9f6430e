package org.tingxu.device.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.device.line.LineState;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.KeypadEncoder;
import org.tingxu.protocol.keypad.KeypadReaders;
import org.tingxu.protocol.keypad.PadKey;
import org.tingxu.protocol.wire.Bytes;

class Ff68KeypadTest {
    private static final int ADDRESS = 3;

    private final Hall hall = Hall.open();
    private final VirtualKeypad device = new VirtualKeypad(hall.vertx(), ADDRESS);
    private final AtomicLong nowMs = new AtomicLong(10_000);
    private final List<KeyAction> actions = new CopyOnWriteArrayList<>();
    private final Ff68Keypad keypad = new Ff68Keypad(
            hall.vertx(),
            hall.bus().station(KeypadReaders.atHost(), Ff68Keypad.mine(ADDRESS)),
            ADDRESS,
            Ff68Keys.USUAL,
            nowMs::get);

    Ff68KeypadTest() {
        device.attach(hall.cable().device());
        keypad.onAction(actions::add);
    }

    @AfterEach
    void end() throws Exception {
        hall.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', CALL, CallNext[]",
        "'', RECALL, Recall[]",
        "'', EVALUATE, Evaluate[]",
        "'', PAUSE, Pause[]",
        "'', TRANSFER, Transfer[target=]",
        "12, TRANSFER, Transfer[target=12]",
        "0, CONFIRM, Hold[]",
        "3, CONFIRM, CallBack[]",
        "6, CONFIRM, GiveUp[]",
        "'', CANCEL, Unknown[what=CANCEL]",
        "45, CONFIRM, Unknown[what=45 CONFIRM]",
        "1, CALL, Unknown[what=1 CALL]"
    })
    void a_key_does_what_is_written_on_it(String digits, PadKey key, String action) throws Exception {
        device.press(digits, key);

        Hall.until(() -> device.face().echoes() == 1);
        assertThat(actions).extracting(KeyAction::toString).containsExactly(action);
        assertThat(device.face().sent()).isEqualTo(1);
    }

    @Test
    void a_lost_echo_never_calls_two_numbers() throws Exception {
        device.change(faults -> faults.withDeafness(2));
        device.press("", PadKey.CALL);

        Hall.until(() -> device.face().echoes() == 1);
        assertThat(device.face().sent()).isEqualTo(3);
        assertThat(actions).containsExactly(new KeyAction.CallNext());
    }

    @Test
    void a_pad_that_never_hears_its_echo_calls_once_and_gives_up() throws Exception {
        device.change(faults -> faults.withDeafness(Integer.MAX_VALUE));
        device.press("", PadKey.CALL);
        device.press("", PadKey.RECALL);

        Hall.until(() -> actions.contains(new KeyAction.Recall()));
        assertThat(device.face().sent()).isGreaterThan(VirtualKeypad.SENDS_MAX);
        assertThat(actions).containsExactly(new KeyAction.CallNext(), new KeyAction.Recall());
    }

    @Test
    void a_press_counts_again_after_a_second() throws Exception {
        device.press("", PadKey.CALL);
        Hall.until(() -> device.face().echoes() == 1);
        nowMs.addAndGet(999);
        device.press("", PadKey.CALL);
        Hall.until(() -> device.face().echoes() == 2);
        assertThat(actions).hasSize(1);

        nowMs.addAndGet(1_000);
        device.press("", PadKey.CALL);
        Hall.until(() -> device.face().echoes() == 3);
        assertThat(actions).hasSize(2);
    }

    @Test
    void garbage_before_a_frame_does_not_hide_the_press() throws Exception {
        device.change(faults -> faults.withGarbage(Bytes.hex("FF 68 03 FF 68 00 16")));
        device.press("", PadKey.CALL);

        Hall.until(() -> device.face().echoes() == 1);
        assertThat(actions).containsExactly(new KeyAction.CallNext());
    }

    @Test
    void a_late_press_is_a_press() throws Exception {
        device.change(faults -> faults.withDelay(80));
        device.press("", PadKey.CALL);

        Hall.until(() -> device.face().echoes() == 1);
        assertThat(actions).containsExactly(new KeyAction.CallNext());
    }

    @Test
    void a_silent_pad_calls_nobody() throws Exception {
        device.change(faults -> faults.withSilence(true));
        device.press("", PadKey.CALL);
        Hall.until(() -> device.face().sent() == VirtualKeypad.SENDS_MAX);
        device.change(faults -> faults.withSilence(false));
        device.press("", PadKey.RECALL);

        Hall.until(() -> device.face().echoes() == 1);
        assertThat(actions).containsExactly(new KeyAction.Recall());
    }

    @Test
    void a_frame_of_another_pad_is_not_answered_and_does_nothing() throws Exception {
        FromPad other = new FromPad.Pressed(ADDRESS + 1, "", PadKey.CALL);
        List<Bytes> answers = new CopyOnWriteArrayList<>();
        hall.cable().device().onBytes(bytes -> answers.add(Bytes.of(bytes.getBytes())));
        Hall.await(hall.cable().device().write(buffer(other)));
        FromPad own = new FromPad.Pressed(ADDRESS, "", PadKey.PAUSE);
        Hall.await(hall.cable().device().write(buffer(own)));

        Hall.until(() -> !answers.isEmpty());
        assertThat(answers).containsExactly(KeypadEncoder.encode(own));
        assertThat(actions).containsExactly(new KeyAction.Pause());
    }

    @Test
    void a_line_that_hears_its_own_answers_does_not_ring_for_ever() throws Exception {
        List<Buffer> answers = new CopyOnWriteArrayList<>();
        hall.cable().device().onBytes(bytes -> {
            answers.add(bytes);
            hall.cable().device().write(bytes).onFailure(_ -> {});
        });
        Hall.await(hall.cable().device().write(buffer(new FromPad.Pressed(ADDRESS, "", PadKey.CALL))));
        Hall.until(() -> answers.size() == Repeats.ANSWERS_MAX);
        Hall.await(keypad.beep());

        Hall.until(() -> answers.size() > Repeats.ANSWERS_MAX);
        assertThat(answers.getLast().getBytes())
                .isEqualTo(Bytes.hex("FF 68 02 02 68 03 03 06 16").toArray());
        assertThat(actions).containsOnlyOnce(new KeyAction.CallNext());
    }

    @Test
    void the_pad_shows_how_many_wait_and_the_ticket() throws Exception {
        Hall.await(keypad.show(12, "A007"));
        Hall.await(keypad.beep());

        Hall.until(() -> device.face().beeps() == 1);
        assertThat(device.face().waiting()).isEqualTo(" 12");
        assertThat(device.face().ticket()).isEqualTo("007");
    }

    @ParameterizedTest
    @CsvSource({"A001, 1", "999, 999", "B12, 12", "A000, 0", "A1000, -1", "'', -1", "VIP, -1", "7A, -1"})
    void of_a_ticket_a_pad_shows_the_digits_at_its_end_if_all_of_them_fit(String ticket, int digits) {
        assertThat(TicketDigits.of(ticket).orElse(-1)).isEqualTo(digits);
    }

    @Test
    void a_model_may_give_its_keys_other_meanings() {
        Ff68Keys keys =
                new Ff68Keys(Map.of(PadKey.CANCEL, new KeyAction.GiveUp()), Map.of("9", new KeyAction.Pause()), 500);

        assertThat(keys.action(new FromPad.Pressed(ADDRESS, "", PadKey.CANCEL))).isEqualTo(new KeyAction.GiveUp());
        assertThat(keys.action(new FromPad.Pressed(ADDRESS, "9", PadKey.CONFIRM)))
                .isEqualTo(new KeyAction.Pause());
        assertThat(keys.action(new FromPad.Pressed(ADDRESS, "", PadKey.CALL))).isInstanceOf(KeyAction.Unknown.class);
    }

    @Test
    void only_the_newest_figures_are_shown() throws Exception {
        hall.cable().cable().pull();
        Hall.until(() -> !(hall.cable().host().state() instanceof LineState.Up));
        for (int waiting = 0; waiting < 50; waiting++) {
            keypad.show(waiting, "").onFailure(_ -> {});
        }
        hall.cable().cable().plugIn();

        Hall.until(() -> device.face().waiting().equals(" 49"));
    }

    @Test
    void a_closed_keypad_calls_nobody() throws Exception {
        keypad.close();
        device.press("", PadKey.CALL);

        Hall.until(() -> device.face().sent() == VirtualKeypad.SENDS_MAX);
        assertThat(actions).isEmpty();
    }

    private static Buffer buffer(FromPad frame) {
        return Buffer.buffer(KeypadEncoder.encode(frame).toArray());
    }
}
