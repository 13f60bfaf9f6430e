package org.tingxu.boot.simulate;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import java.util.Optional;
import org.tingxu.device.desk.VirtualFault;
import org.tingxu.device.keypad.VirtualEvaluator;
import org.tingxu.device.line.Line;

/** An evaluator: ratings are typed as numbers. */
final class EvaluatorSimulator implements Simulated {
    private static final long LOOK_MS = 100;

    private final VirtualEvaluator evaluator;
    private final PrintStream out;
    private VirtualEvaluator.Face before;

    EvaluatorSimulator(Vertx vertx, int address, Line end, PrintStream out) {
        this.out = out;
        evaluator = new VirtualEvaluator(vertx, address);
        evaluator.attach(end);
        before = evaluator.face();
        vertx.setPeriodic(LOOK_MS, _ -> look());
    }

    private void look() {
        VirtualEvaluator.Face now = evaluator.face();
        if (now.asking() != before.asking() || now.stars() != before.stars()) {
            out.printf(
                    "%s, stars of the clerk: %d%n", now.asking() ? "asks for a rating" : "asks nothing", now.stars());
        }
        if (now.answers() != before.answers()) {
            out.println("the rating was taken");
        }
        before = now;
    }

    @Override
    public boolean typed(String words) {
        if (words.matches("[1-5]")) {
            evaluator.rate(Integer.parseInt(words));
            return true;
        }
        Optional<VirtualFault> fault =
                VirtualFault.of(words).filter(f -> f.onPad().isPresent());
        fault.flatMap(VirtualFault::onPad).ifPresent(f -> evaluator.change(_ -> f));
        return fault.isPresent();
    }

    @Override
    public String usage() {
        return "a rating, 1 to 5; or a fault: none, silent, late, garbage, lost-answer";
    }
}
