package org.tingxu.device.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.PadKey;

class RepeatsTest {
    private static final FromPad CALL = new FromPad.Pressed(3, "", PadKey.CALL);
    private static final FromPad RECALL = new FromPad.Pressed(3, "", PadKey.RECALL);

    private final Repeats repeats = new Repeats(Ff68Keys.SAME_WITHIN_MS);

    @Test
    void two_identical_frames_within_a_second_are_one_press() {
        assertThat(repeats.times(CALL, 5_000)).isEqualTo(1);
        assertThat(repeats.times(CALL, 5_999)).isEqualTo(2);
    }

    @Test
    void a_press_counts_again_after_a_second() {
        assertThat(repeats.times(CALL, 5_000)).isEqualTo(1);
        assertThat(repeats.times(CALL, 6_000)).isEqualTo(1);
    }

    @Test
    void a_pad_that_goes_on_repeating_has_still_pressed_once() {
        for (int i = 0; i < 20; i++) {
            assertThat(repeats.times(CALL, 5_000 + 600L * i)).isEqualTo(i + 1);
        }
    }

    @Test
    void another_key_in_between_does_not_make_a_repetition_a_press() {
        assertThat(repeats.times(CALL, 0)).isEqualTo(1);
        assertThat(repeats.times(RECALL, 100)).isEqualTo(1);
        assertThat(repeats.times(CALL, 200)).isEqualTo(2);
    }

    @Test
    void the_same_key_of_another_pad_is_another_press() {
        assertThat(repeats.times(CALL, 0)).isEqualTo(1);
        assertThat(repeats.times(new FromPad.Pressed(4, "", PadKey.CALL), 0)).isEqualTo(1);
    }
}
