package org.tingxu.device.printing;

import java.util.List;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.wire.Bytes;

/**
 * What came out of a virtual printer.
 *
 * @param bytes everything from the cut before to this one
 * @param cut whether it ends with a cut; if not, it hangs out of the printer or was torn off
 */
public record PrintedSlip(Bytes bytes, List<PrinterCommand> commands, boolean cut) {
    public PrintedSlip {
        commands = List.copyOf(commands);
    }

    /** The text on it, a line break for each one printed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (PrinterCommand command : commands) {
            if (command instanceof PrinterCommand.Text characters) {
                text.append(characters.text());
            } else if (command instanceof PrinterCommand.LineFeed) {
                text.append('\n');
            }
        }
        return text.toString();
    }
}
