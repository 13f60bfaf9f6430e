package org.tingxu.boot.simulate;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import java.util.Optional;
import org.tingxu.device.desk.VirtualFault;
import org.tingxu.device.line.Line;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.device.sign.DotGrid;
import org.tingxu.device.sign.Lit;
import org.tingxu.device.sign.VirtualSign;

/** A sign that says what it shows, each time that this changes. */
final class SignSimulator implements Simulated {
    private final VirtualSign sign;
    private final PrintStream out;
    private final boolean dots;
    private Optional<Lit> before = Optional.empty();

    /**
     * A sign at its end of a line.
     *
     * @param dots its lamps are drawn too
     */
    SignSimulator(Vertx vertx, SignProfile profile, int address, Line end, PrintStream out, boolean dots) {
        this.out = out;
        this.dots = dots;
        sign = new VirtualSign(vertx, profile, address);
        sign.onShown(this::shown);
        sign.attach(end);
    }

    private void shown(Lit lit) {
        if (before.filter(lit::equals).isPresent()) {
            return;
        }
        before = Optional.of(lit);
        out.printf("shows: %s (brightness %d %%)%n", lit.text().isEmpty() ? "nothing" : lit.text(), lit.percent());
        if (dots) {
            sign.dots().onSuccess(grid -> out.print(drawn(grid)));
        }
    }

    /** Two rows of lamps are one line of text. */
    static String drawn(DotGrid grid) {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < grid.height(); y += 2) {
            for (int x = 0; x < grid.width(); x++) {
                boolean lower = y + 1 < grid.height() && grid.isLit(x, y + 1);
                text.append(grid.isLit(x, y) ? lower ? '█' : '▀' : lower ? '▄' : ' ');
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    @Override
    public boolean typed(String words) {
        Optional<VirtualFault> fault = VirtualFault.of(words);
        fault.flatMap(VirtualFault::onSign).ifPresent(f -> sign.change(_ -> f));
        return fault.flatMap(VirtualFault::onSign).isPresent();
    }

    @Override
    public String usage() {
        return "a fault: none, silent, late, garbage, lost-answer, busy";
    }
}
