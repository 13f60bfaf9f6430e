package org.tingxu.device.profile;

import java.util.Optional;

/** Profiles of keypads. */
final class KeypadReader {
    /** Highest address of FF 68 devices. */
    static final int FF68_ADDRESS_MAX = 255;

    /** Longest time within which equal frames are one press, in milliseconds. */
    static final int SAME_MS_MAX = 10_000;

    private KeypadReader() {}

    static KeypadProfile ff68(YamlMap map) {
        YamlMap display = map.map("display");
        KeypadDialect dialect = new KeypadDialect.Ff68(
                CodeTable.read(map, "keys", "code", 255, "means", KeyMeaning.values()),
                map.whole("confirm", 0, 255),
                CodeTable.read(map, "confirmed", "digit", 9, "means", KeyMeaning.values()),
                display.whole("waitingDigits", 0, 6),
                display.whole("ticketDigits", 0, 6),
                map.number("sameWithinMs", 0, SAME_MS_MAX));
        display.refuseTheRest();
        return new KeypadProfile(
                BasicsReader.addressed(map, Protocol.KEYPAD_FF68, FF68_ADDRESS_MAX, ModelCharset.ASCII),
                dialect,
                BasicsReader.patience(map.map("timeouts")));
    }

    static KeypadProfile modbus(YamlMap map) {
        YamlMap registers = map.map("registers");
        KeypadDialect dialect = new KeypadDialect.Modbus(
                CodeTable.read(map, "keys", "code", 0xFFFF, "means", KeyMeaning.values()),
                register(registers, "key"),
                register(registers, "presses"),
                register(registers, "waiting"),
                register(registers, "ticket"),
                registers.whole("ticketRegisters", 1, DisplayReader.REGISTERS_MAX),
                registers.has("beep") ? Optional.of(register(registers, "beep")) : Optional.empty(),
                map.number("pollMs", 20, SAME_MS_MAX));
        registers.refuseTheRest();
        return new KeypadProfile(
                BasicsReader.addressed(map, Protocol.KEYPAD_MODBUS, DisplayReader.UNIT_MAX, ModelCharset.ASCII),
                dialect,
                BasicsReader.patience(map.map("timeouts")));
    }

    private static int register(YamlMap map, String key) {
        return map.whole(key, 0, DisplayReader.REGISTER_MAX);
    }
}
