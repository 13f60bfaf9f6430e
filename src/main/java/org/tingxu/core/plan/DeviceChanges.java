package org.tingxu.core.plan;

import java.util.ArrayList;
import java.util.List;

/** What was changed about one device since its entry in the hall's file was read: at most one setting of a kind, the newest last. */
public record DeviceChanges(List<DeviceSetting> settings) {
    public static final DeviceChanges NONE = new DeviceChanges(List.of());

    public DeviceChanges {
        settings = List.copyOf(settings);
    }

    public DeviceChanges with(DeviceSetting setting) {
        List<DeviceSetting> all = new ArrayList<>(settings);
        all.removeIf(s -> s.getClass().equals(setting.getClass()));
        all.add(setting);
        return new DeviceChanges(all);
    }

    public SignSettings over(SignSettings file) {
        SignSettings changed = file;
        for (DeviceSetting setting : settings) {
            changed = changed.with(setting);
        }
        return changed;
    }

    /** Whether the device is used. */
    public boolean enabled() {
        return !settings.contains(new DeviceSetting.Enabled(false));
    }
}
