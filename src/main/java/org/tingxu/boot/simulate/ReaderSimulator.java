package org.tingxu.boot.simulate;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import java.util.Optional;
import org.tingxu.device.desk.VirtualFault;
import org.tingxu.device.line.Line;
import org.tingxu.device.reader.FictionalCard;
import org.tingxu.device.reader.VirtualCardReader;

/** A card reader: cards of people who do not exist are typed as their words. */
final class ReaderSimulator implements Simulated {
    private static final long LOOK_MS = 100;
    private static final String AWAY = "away";

    private final VirtualCardReader reader;
    private final PrintStream out;
    private int reads;

    ReaderSimulator(Vertx vertx, Line end, PrintStream out) {
        this.out = out;
        reader = new VirtualCardReader(vertx);
        reader.attach(end);
        vertx.setPeriodic(LOOK_MS, _ -> look());
    }

    private void look() {
        if (reader.reads() != reads) {
            reads = reader.reads();
            out.printf("the card was read, %d so far%n", reads);
        }
    }

    @Override
    public boolean typed(String words) {
        Optional<FictionalCard> card = FictionalCard.of(words);
        card.ifPresent(c -> c.layOn(reader));
        if (words.equals(AWAY)) {
            reader.takeAway();
        }
        Optional<VirtualFault> fault =
                VirtualFault.of(words).filter(f -> f.onReader().isPresent());
        fault.flatMap(VirtualFault::onReader).ifPresent(f -> reader.change(_ -> f));
        return card.isPresent() || words.equals(AWAY) || fault.isPresent();
    }

    @Override
    public String usage() {
        return "a card: jia, yi, bing, away; or a fault: none, silent, late, garbage, unreadable";
    }
}
