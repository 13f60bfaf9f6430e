package org.tingxu.device.profile;

import org.tingxu.device.bus.Patience;

/** A clerk's keypad. */
public record KeypadProfile(Basics basics, KeypadDialect dialect, Patience patience) implements DeviceProfile {}
