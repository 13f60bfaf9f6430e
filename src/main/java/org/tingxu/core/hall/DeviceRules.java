package org.tingxu.core.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.plan.DeviceEntry;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.KeypadPlan;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.core.plan.SignSettings;

/** Settings of devices, and keys that do nothing. */
final class DeviceRules {
    private DeviceRules() {}

    static Decision set(HallState s, Command.SetDevice c) {
        Optional<DeviceEntry> entry = s.setUp().devices().find(c.device());
        if (entry.isEmpty()) {
            return Decision.refuse(new Refusal.DeviceUnknown(c.device()));
        }
        if (!(c.setting() instanceof DeviceSetting.Enabled) && !(entry.get() instanceof SignPlan)) {
            return Decision.refuse(new Refusal.SettingUnfit(c.device()));
        }
        return isSo(s, entry.get(), c.setting())
                ? Decision.accept()
                : Decision.accept(new Event.DeviceSettingChanged(c.device(), c.setting()));
    }

    private static boolean isSo(HallState s, DeviceEntry entry, DeviceSetting setting) {
        if (entry instanceof SignPlan sign) {
            SignSettings now = s.changes(sign.id()).over(sign.settings());
            return now.equals(now.with(setting));
        }
        return setting.equals(new DeviceSetting.Enabled(s.changes(entry.id()).enabled()));
    }

    static Decision ignoreKey(HallState s, Command.IgnoreKey c, Instant now) {
        if (!(s.setUp().devices().find(c.keypad()).orElse(null) instanceof KeypadPlan keypad)) {
            return Decision.refuse(new Refusal.DeviceUnknown(c.keypad()));
        }
        if (WindowRules.missingText(c.key()) || WindowRules.missingText(c.why())) {
            return Decision.refuse(new Refusal.TextMissing("key"));
        }
        Optional<Instant> noted = Optional.ofNullable(s.keysIgnored.get(keypad.window()));
        boolean lately = noted.filter(at -> Duration.between(at, now).compareTo(Hall.KEY_NOTED_EVERY) < 0)
                .isPresent();
        return lately
                ? Decision.accept()
                : Decision.accept(new Event.KeyIgnored(keypad.window(), c.keypad(), c.key(), c.why()));
    }
}
