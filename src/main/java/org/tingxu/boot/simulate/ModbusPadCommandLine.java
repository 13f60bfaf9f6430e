package org.tingxu.boot.simulate;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import org.tingxu.device.line.Line;
import org.tingxu.device.profile.KeypadProfile;
import picocli.CommandLine.Command;

/** {@code ./tingxu simulate modbus-pad}. */
@Command(
        name = "modbus-pad",
        mixinStandardHelpOptions = true,
        description = "A clerk's keypad that speaks Modbus: keys are typed as words.")
final class ModbusPadCommandLine extends DeviceCommandLine<KeypadProfile> {
    ModbusPadCommandLine() {
        super(KeypadProfile.class, "keypad-modbus");
    }

    @Override
    Simulated at(Line end, Vertx vertx, KeypadProfile model, int at, PrintStream out) {
        return new KeypadSimulator(vertx, model, at, end, out);
    }
}
