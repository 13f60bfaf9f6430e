package org.tingxu.boot.simulate;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import org.tingxu.device.line.Line;
import org.tingxu.device.profile.KeypadProfile;
import picocli.CommandLine.Command;

/** {@code ./tingxu simulate keypad}. */
@Command(name = "keypad", mixinStandardHelpOptions = true, description = "A clerk's keypad: keys are typed as words.")
final class KeypadCommandLine extends DeviceCommandLine<KeypadProfile> {
    KeypadCommandLine() {
        super(KeypadProfile.class, "keypad-ff68");
    }

    @Override
    Simulated at(Line end, Vertx vertx, KeypadProfile model, int at, PrintStream out) {
        return new KeypadSimulator(vertx, model, at, end, out);
    }
}
