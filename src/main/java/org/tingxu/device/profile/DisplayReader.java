package org.tingxu.device.profile;

import java.util.Optional;
import org.tingxu.device.profile.SignDialect.BrightnessRegister;
import org.tingxu.device.profile.SignDialect.ModbusDisplay;
import org.tingxu.device.profile.SignDialect.NumberRegister;
import org.tingxu.device.profile.SignDialect.TextRegisters;
import org.tingxu.device.profile.SignProfile.Pixels;

/** Profiles of Modbus digit displays: their register maps. */
final class DisplayReader {
    /** Highest address of a Modbus device. */
    static final int UNIT_MAX = 247;

    /** Highest register. */
    static final int REGISTER_MAX = 0xFFFF;

    /** Registers that one Modbus frame can write. */
    static final int REGISTERS_MAX = 123;

    private DisplayReader() {}

    static SignProfile display(YamlMap map) {
        YamlMap registers = map.map("registers");
        Optional<TextRegisters> text = registers.optional("text").map(DisplayReader::text);
        Optional<NumberRegister> number = registers.optional("number").map(DisplayReader::number);
        if (text.isEmpty() && number.isEmpty()) {
            map.fault("registers", "must name \"text\", \"number\" or both");
        }
        ModbusDisplay dialect = new ModbusDisplay(
                characters(map), text, number, registers.optional("brightness").map(DisplayReader::brightness));
        registers.refuseTheRest();
        return new SignProfile(
                BasicsReader.addressed(map, Protocol.MODBUS_DISPLAY, UNIT_MAX, ModelCharset.ASCII),
                SignReader.geometry(map.map("geometry"), Pixels.NONE),
                SignReader.capabilities(map.map("capabilities")),
                dialect,
                BasicsReader.patience(map.map("timeouts")));
    }

    private static String characters(YamlMap map) {
        String characters = map.text("characters");
        if (!characters.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            map.fault("characters", "must be printable ASCII characters");
        }
        return characters;
    }

    private static TextRegisters text(YamlMap map) {
        TextRegisters text = new TextRegisters(
                map.whole("address", 0, REGISTER_MAX),
                map.whole("registers", 1, REGISTERS_MAX),
                map.constant("align", SignDialect.Align.values()));
        map.refuseTheRest();
        return text;
    }

    private static NumberRegister number(YamlMap map) {
        NumberRegister number = new NumberRegister(map.whole("address", 0, REGISTER_MAX), map.whole("max", 1, 0xFFFF));
        map.refuseTheRest();
        return number;
    }

    private static BrightnessRegister brightness(YamlMap map) {
        BrightnessRegister register =
                new BrightnessRegister(map.whole("address", 0, REGISTER_MAX), map.whole("max", 1, 0xFFFF));
        map.refuseTheRest();
        return register;
    }
}
