package org.tingxu.device.keypad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.keypad.ModbusPadMap.Beep;
import org.tingxu.device.keypad.ModbusPadMap.Once;
import org.tingxu.device.keypad.ModbusPadMap.Ticket;
import org.tingxu.protocol.modbus.ModbusReaders;
import org.tingxu.protocol.modbus.Words;
import org.tingxu.protocol.wire.Bytes;

class ModbusKeypadTest {
    static final int UNIT = 9;
    static final Once COUNTER = new Once.Counter(3);
    static final Once CLEAR = new Once.Clear(4, 0xFF);

    private static final int CALL = 1;
    private static final int RECALL = 2;

    private final Hall hall = Hall.open();
    private final List<KeyAction> actions = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() throws Exception {
        hall.close();
    }

    static ModbusPadMap map(Once once) {
        return new ModbusPadMap(
                UNIT,
                2,
                once,
                Map.of(CALL, new KeyAction.CallNext(), RECALL, new KeyAction.Recall()),
                OptionalInt.of(16),
                Optional.of(new Ticket.Digits(17)),
                Optional.of(new Beep.Coil(5)),
                ModbusPadMap.POLL_MS_MIN);
    }

    private VirtualModbusPad pad(Once once) {
        VirtualModbusPad pad = new VirtualModbusPad(hall.vertx(), map(once));
        pad.attach(hall.cable().device());
        return pad;
    }

    private Keypad keypad(Once once) {
        Keypad keypad = new ModbusKeypad(
                hall.vertx(),
                hall.bus().station(ModbusReaders.atHost(), ModbusKeypad.mine(UNIT)),
                map(once),
                new Patience(200, 2));
        keypad.onAction(actions::add);
        return keypad;
    }

    /** Until the keypad has asked twice from now on, so that it knows what the pad holds. */
    private void polled() throws InterruptedException {
        long before = hall.bus().health().bytesIn();
        Hall.until(() -> hall.bus().health().bytesIn() > before + 30);
    }

    @Test
    void a_counted_press_calls_once() throws Exception {
        VirtualModbusPad pad = pad(COUNTER);
        keypad(COUNTER);
        polled();
        pad.press(CALL);
        Hall.until(() -> actions.size() == 1);
        polled();
        pad.press(CALL);
        Hall.until(() -> actions.size() == 2);
        polled();

        assertThat(actions).containsExactly(new KeyAction.CallNext(), new KeyAction.CallNext());
    }

    @Test
    void a_press_that_is_cleared_calls_once() throws Exception {
        VirtualModbusPad pad = pad(CLEAR);
        keypad(CLEAR);
        polled();
        pad.press(CALL);
        Hall.until(() -> actions.size() == 1 && pad.register(2) == 0);
        polled();
        pad.press(CALL);
        Hall.until(() -> actions.size() == 2 && pad.register(2) == 0);
        pad.press(99);
        Hall.until(() -> actions.size() == 3);

        assertThat(actions)
                .containsExactly(
                        new KeyAction.CallNext(), new KeyAction.CallNext(), new KeyAction.Unknown("key code 99"));
    }

    /** The first frame after the press, which says that the key was taken, is not heard. */
    @Test
    void a_pad_that_does_not_hear_that_its_key_was_taken_does_not_call_twice() throws Exception {
        VirtualModbusPad pad = pad(CLEAR);
        Keypad keypad = keypad(CLEAR);
        polled();
        keypad.onAction(action -> {
            pad.change(faults -> faults.withDeafness(1));
            actions.add(action);
        });
        pad.press(CALL);
        Hall.until(() -> actions.size() == 1 && pad.register(2) == 0);
        polled();

        assertThat(actions).containsExactly(new KeyAction.CallNext());
    }

    @Test
    void garbage_and_late_answers_call_nobody_twice() throws Exception {
        VirtualModbusPad pad = pad(COUNTER);
        keypad(COUNTER);
        polled();
        pad.change(faults -> faults.withGarbage(Bytes.hex("FF FF")).withDelay(60));
        pad.press(CALL);
        Hall.until(() -> actions.size() == 1);
        polled();

        assertThat(actions).containsExactly(new KeyAction.CallNext());
    }

    @Test
    void the_pad_shows_how_many_wait_and_the_ticket_and_beeps() throws Exception {
        VirtualModbusPad pad = pad(COUNTER);
        Keypad keypad = keypad(COUNTER);
        Hall.await(keypad.show(1_200, "A034"));
        Hall.await(keypad.beep());

        assertThat(pad.register(16)).isEqualTo(999);
        assertThat(pad.register(17)).isEqualTo(34);
        assertThat(pad.switchedOn(5)).isEqualTo(1);
        Hall.await(keypad.show(1, "A1034"));
        assertThat(pad.register(17)).isZero();
    }

    @Test
    void a_pad_with_letters_shows_the_whole_number_and_beeps_by_a_register() throws Exception {
        VirtualModbusPad pad = pad(COUNTER);
        Keypad keypad = new ModbusKeypad(
                hall.vertx(),
                hall.bus().station(ModbusReaders.atHost(), ModbusKeypad.mine(UNIT)),
                new ModbusPadMap(
                        UNIT,
                        2,
                        COUNTER,
                        Map.of(),
                        OptionalInt.empty(),
                        Optional.of(new Ticket.Letters(20, 3)),
                        Optional.of(new Beep.Register(30, 2)),
                        ModbusPadMap.POLL_MS_MIN),
                new Patience(200, 2));
        Hall.await(keypad.show(1, "A001"));
        Hall.await(keypad.beep());

        assertThat(List.of(pad.register(20), pad.register(21), pad.register(22)))
                .isEqualTo(Words.ofAscii("  A001", 3));
        assertThat(pad.register(30)).isEqualTo(2);
        Hall.await(keypad.show(1, "TOOLONG"));
        assertThat(pad.register(22)).isEqualTo(0x2020);
    }

    @Test
    void a_closed_keypad_asks_nothing_more() throws Exception {
        VirtualModbusPad pad = pad(COUNTER);
        Keypad keypad = keypad(COUNTER);
        polled();
        keypad.close();
        pad.press(CALL);
        Keypad next = keypad(COUNTER);
        polled();

        assertThat(actions).isEmpty();
        next.close();
    }

    @Test
    void a_map_that_no_pad_has_is_refused() {
        assertThatThrownBy(() -> map(new Once.Counter(40))).hasMessageContaining("less than 16 registers");
        assertThatThrownBy(() -> new ModbusPadMap(
                        0, 0, COUNTER, Map.of(), OptionalInt.empty(), Optional.empty(), Optional.empty(), 100))
                .hasMessageContaining("unit must be 1 to 247");
        assertThatThrownBy(() -> new ModbusPadMap(
                        1, 0, COUNTER, Map.of(), OptionalInt.empty(), Optional.empty(), Optional.empty(), 10))
                .hasMessageContaining("pollMs must be 20 or more");
    }
}
