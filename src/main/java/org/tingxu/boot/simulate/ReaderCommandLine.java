package org.tingxu.boot.simulate;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import org.tingxu.device.line.Line;
import org.tingxu.device.profile.CardReaderProfile;
import picocli.CommandLine.Command;

/** {@code ./tingxu simulate reader}. */
@Command(
        name = "reader",
        mixinStandardHelpOptions = true,
        description = "A card reader: cards of fictional people are typed as words.")
final class ReaderCommandLine extends DeviceCommandLine<CardReaderProfile> {
    ReaderCommandLine() {
        super(CardReaderProfile.class, "samv-id-reader");
    }

    @Override
    Simulated at(Line end, Vertx vertx, CardReaderProfile model, int at, PrintStream out) {
        return new ReaderSimulator(vertx, end, out);
    }
}
