package org.tingxu.device.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tingxu.device.keypad.ModbusPadMap.Once;

class PolledPressesTest {
    private static final OptionalInt NONE = OptionalInt.empty();
    private static final OptionalInt FIVE = OptionalInt.of(5);

    private final PolledPresses counted = new PolledPresses(new Once.Counter(1));
    private final PolledPresses cleared = new PolledPresses(new Once.Clear(1, 0));

    @Test
    void a_press_from_before_the_first_reading_calls_nobody() {
        assertThat(counted.read(5, 7)).isEqualTo(NONE);
        assertThat(cleared.read(5, 0)).isEqualTo(NONE);
        assertThat(cleared.isToClear()).isTrue();
    }

    @Test
    void a_press_is_told_once_however_often_it_is_read() {
        counted.read(0, 0);
        assertThat(counted.read(5, 1)).isEqualTo(FIVE);
        assertThat(counted.read(5, 1)).isEqualTo(NONE);
        cleared.read(0, 0);
        assertThat(cleared.read(5, 0)).isEqualTo(FIVE);
        assertThat(cleared.read(5, 0)).isEqualTo(NONE);
    }

    @Test
    void the_same_key_pressed_again_is_a_press() {
        counted.read(5, 65_535);
        assertThat(counted.read(5, 1)).isEqualTo(FIVE);
        cleared.read(0, 0);
        assertThat(cleared.read(5, 0)).isEqualTo(FIVE);
        cleared.cleared();
        assertThat(cleared.read(5, 0)).isEqualTo(FIVE);
    }

    @Test
    void a_pad_that_was_switched_off_and_on_calls_nobody() {
        counted.read(5, 7);
        assertThat(counted.read(0, 0)).isEqualTo(NONE);
        assertThat(counted.read(5, 1)).isEqualTo(FIVE);
    }

    @Test
    void what_a_pad_holds_after_a_long_silence_is_too_old() {
        counted.read(0, 0);
        counted.outOfReach();
        assertThat(counted.read(5, 1)).isEqualTo(NONE);
        cleared.read(0, 0);
        cleared.outOfReach();
        assertThat(cleared.read(5, 0)).isEqualTo(NONE);
    }
}
