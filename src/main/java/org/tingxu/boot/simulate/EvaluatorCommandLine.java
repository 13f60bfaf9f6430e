package org.tingxu.boot.simulate;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import org.tingxu.device.line.Line;
import org.tingxu.device.profile.EvaluatorProfile;
import picocli.CommandLine.Command;

/** {@code ./tingxu simulate evaluator}. */
@Command(
        name = "evaluator",
        mixinStandardHelpOptions = true,
        description = "An evaluator: ratings are typed as numbers.")
final class EvaluatorCommandLine extends DeviceCommandLine<EvaluatorProfile> {
    EvaluatorCommandLine() {
        super(EvaluatorProfile.class, "evaluator-ff68");
    }

    @Override
    Simulated at(Line end, Vertx vertx, EvaluatorProfile model, int at, PrintStream out) {
        return new EvaluatorSimulator(vertx, at, end, out);
    }
}
