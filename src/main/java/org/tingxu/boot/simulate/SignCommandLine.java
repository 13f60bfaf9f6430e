package org.tingxu.boot.simulate;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import org.tingxu.device.line.Line;
import org.tingxu.device.profile.SignProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./tingxu simulate sign}. */
@Command(name = "sign", mixinStandardHelpOptions = true, description = "A sign: prints what it shows.")
final class SignCommandLine extends DeviceCommandLine<SignProfile> {
    @Option(names = "--dots", description = "Draws its lamps as text blocks.")
    private boolean dots;

    SignCommandLine() {
        super(SignProfile.class, "onbon-bx-5k");
    }

    @Override
    Simulated at(Line end, Vertx vertx, SignProfile model, int at, PrintStream out) {
        return new SignSimulator(vertx, model, at, end, out, dots);
    }
}
