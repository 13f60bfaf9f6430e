package org.tingxu.boot.simulate;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import java.util.Optional;
import org.tingxu.device.desk.VirtualFault;
import org.tingxu.device.desk.VirtualPad;
import org.tingxu.device.line.Line;
import org.tingxu.device.profile.KeypadProfile;

/** A keypad of any protocol: keys are typed as words, and it says what stands on its display. */
final class KeypadSimulator implements Simulated {
    private static final long LOOK_MS = 100;

    private final VirtualPad pad;
    private final PrintStream out;
    private VirtualPad.Face before;

    KeypadSimulator(Vertx vertx, KeypadProfile profile, int address, Line end, PrintStream out) {
        this.out = out;
        pad = VirtualPad.at(end, vertx, profile, address);
        before = pad.face();
        vertx.setPeriodic(LOOK_MS, _ -> look());
    }

    private void look() {
        VirtualPad.Face now = pad.face();
        if (!now.equals(before)) {
            out.printf(
                    "waiting: %s, ticket: %s%s%n",
                    now.waiting(), now.ticket(), now.beeps() == before.beeps() ? "" : ", beep");
            before = now;
        }
    }

    @Override
    public boolean typed(String words) {
        String[] parts = words.split(" ", 2);
        Optional<VirtualFault> fault =
                VirtualFault.of(words).filter(f -> f.onPad().isPresent());
        fault.flatMap(VirtualFault::onPad).ifPresent(f -> pad.change(_ -> f));
        return fault.isPresent()
                || VirtualPad.meaning(parts[0], parts.length > 1 ? parts[1] : "")
                        .flatMap(pad::press)
                        .isPresent();
    }

    @Override
    public String usage() {
        return "a key: call, recall, evaluate, pause, transfer [window], give-up, hold, call-back; or a fault: none, "
                + "silent, late, garbage, lost-answer";
    }
}
