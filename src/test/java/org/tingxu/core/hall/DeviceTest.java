package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.configure;
import static org.tingxu.core.Orders.ignoreKey;
import static org.tingxu.core.Orders.set;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.TestDevices.HALL_SIGN;
import static org.tingxu.core.TestDevices.KEYPAD;
import static org.tingxu.core.TestDevices.WINDOW_SIGN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.TestDevices;
import org.tingxu.core.plan.DeviceChanges;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.Limits;
import org.tingxu.core.plan.SignSettings;

class DeviceTest {
    private static final DeviceSetting DIM = new DeviceSetting.Brightness(30);

    @Test
    void a_setting_that_is_changed_holds_over_the_file() {
        HallStory story = equipped().done(set(WINDOW_SIGN, DIM));
        assertThat(settings(story)).isEqualTo(new SignSettings(true, 30, List.of(), List.of()));
        story.done(
                set(WINDOW_SIGN, new DeviceSetting.Enabled(false)), set(WINDOW_SIGN, new DeviceSetting.Brightness(40)));
        assertThat(settings(story)).isEqualTo(new SignSettings(false, 40, List.of(), List.of()));
    }

    @Test
    void a_setting_that_is_so_already_is_not_journaled() {
        equipped().when(set(WINDOW_SIGN, new DeviceSetting.Brightness(100))).thenNothing();
        equipped().when(set(KEYPAD, new DeviceSetting.Enabled(true))).thenNothing();
        equipped().done(set(WINDOW_SIGN, DIM)).when(set(WINDOW_SIGN, DIM)).thenNothing();
    }

    @Test
    void a_keypad_is_switched_off_and_on() {
        HallStory story = equipped();
        DeviceSetting off = new DeviceSetting.Enabled(false);
        story.when(set(KEYPAD, off)).then(new Event.DeviceSettingChanged(KEYPAD, off));
        assertThat(story.hall().state().changes(KEYPAD).enabled()).isFalse();
        story.done(set(KEYPAD, new DeviceSetting.Enabled(true)));
        assertThat(story.hall().state().changes(KEYPAD).enabled()).isTrue();
    }

    @Test
    void a_change_survives_a_new_file_that_says_the_same_of_its_device() {
        HallStory story = equipped().done(set(WINDOW_SIGN, DIM));
        story.done(configure(draft().limits(new Limits(
                        1,
                        Limits.DEFAULT.undoMissedWithin(),
                        Limits.DEFAULT.slipHeldWithin(),
                        1,
                        9,
                        Limits.DEFAULT.lastTicketBefore(),
                        true))
                .build()));
        assertThat(settings(story).percent()).isEqualTo(30);
    }

    @Test
    void a_change_ends_when_the_entry_of_its_device_in_the_file_changes() {
        HallStory story = equipped().done(set(WINDOW_SIGN, DIM), set(HALL_SIGN, DIM));
        SignSettings half = new SignSettings(true, 50, List.of(), List.of());
        SignSettings ofHall = TestDevices.all(PlanDraft.FRONT).signs().getLast().settings();
        story.done(configure(PlanDraft.plain()
                .devices(TestDevices.signs(half, ofHall, PlanDraft.FRONT))
                .build()));
        assertThat(story.hall().state().changes(WINDOW_SIGN)).isEqualTo(DeviceChanges.NONE);
        assertThat(story.hall().state().changes(HALL_SIGN)).isEqualTo(DeviceChanges.NONE.with(DIM));
    }

    @Test
    void a_press_that_does_nothing_is_journaled_at_most_once_a_minute() {
        Event ignored = new Event.KeyIgnored(window(1), KEYPAD, "call", "window-unsigned");
        HallStory story = equipped();
        story.when(ignoreKey(KEYPAD)).then(ignored);
        story.at("09:00:59").when(ignoreKey(KEYPAD)).thenNothing();
        story.at("09:01:00").when(ignoreKey(KEYPAD)).then(ignored);
    }

    private static SignSettings settings(HallStory story) {
        return story.hall().state().changes(WINDOW_SIGN).over(SignSettings.DEFAULT);
    }

    private static PlanDraft draft() {
        return PlanDraft.plain().devices(TestDevices.all(PlanDraft.FRONT));
    }

    private static HallStory equipped() {
        return HallStory.of(draft());
    }
}
