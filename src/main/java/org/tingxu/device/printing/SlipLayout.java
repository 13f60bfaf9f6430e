package org.tingxu.device.printing;

import java.util.ArrayList;
import java.util.List;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.slip.Slip;
import org.tingxu.device.slip.SlipPress;
import org.tingxu.device.slip.SlipSheet;
import org.tingxu.device.slip.SlipShelf;
import org.tingxu.device.slip.SlipTemplate;
import org.tingxu.protocol.escpos.Alignment;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.PrinterText;

/** A slip as a model's commands: what it says, from top to bottom, and the cut as the last thing that the printer does. */
public final class SlipLayout {
    /** Stands on whatever an unfinished slip left in the printer. */
    public static final String VOID_MARK = "作废";

    private static final List<String> VOID_LINES =
            List.of("▲ 以上未打完的内容" + VOID_MARK + " ▲", "Anything unfinished above is VOID");
    private static final int CUT_FEED_DOTS = 24;
    private static final int TITLE_SIZE = 2;
    private static final int LINE_DOTS = 34;

    private SlipLayout() {}

    /** A slip in the standard template. */
    public static List<PrinterCommand> of(PrinterProfile profile, Slip slip) {
        return of(profile, SlipShelf.standard(), slip);
    }

    /** The whole slip, from {@code Initialise} to {@code Cut}. */
    public static List<PrinterCommand> of(PrinterProfile profile, SlipTemplate template, Slip slip) {
        return cutAfter(profile, SlipPress.set(template, slip, sheet(profile)));
    }

    /** Marks as void what hangs in the printer, and cuts it off. */
    static List<PrinterCommand> remainsVoid(PrinterProfile profile) {
        List<PrinterCommand> body = new ArrayList<>();
        body.add(new PrinterCommand.Align(Alignment.CENTRE));
        body.add(new PrinterCommand.Bold(true));
        for (String line : VOID_LINES) {
            body.add(new PrinterCommand.Text(line));
            body.add(new PrinterCommand.LineFeed());
        }
        return cutAfter(profile, body);
    }

    /** Lines that are no ticket, each broken where the paper ends. */
    static List<PrinterCommand> note(PrinterProfile profile, List<String> lines) {
        List<PrinterCommand> body = new ArrayList<>();
        body.add(new PrinterCommand.Align(Alignment.CENTRE));
        for (String line : lines) {
            for (String row :
                    PrinterText.wrap(PrinterText.clean(line), profile.paper().columns())) {
                body.add(new PrinterCommand.Text(row));
                body.add(new PrinterCommand.LineFeed());
            }
        }
        return cutAfter(profile, body);
    }

    /** A title in large letters, and lines below it, each broken where the paper ends. */
    static List<PrinterCommand> notice(PrinterProfile profile, String title, List<String> lines) {
        int columns = profile.paper().columns();
        List<PrinterCommand> body = new ArrayList<>();
        body.add(new PrinterCommand.Align(Alignment.CENTRE));
        body.add(new PrinterCommand.Bold(true));
        body.add(new PrinterCommand.Size(TITLE_SIZE, TITLE_SIZE));
        body.add(new PrinterCommand.LineSpacing(TITLE_SIZE * LINE_DOTS));
        rows(body, title, columns / TITLE_SIZE);
        body.add(PrinterCommand.Size.NORMAL);
        body.add(new PrinterCommand.Bold(false));
        body.add(new PrinterCommand.LineSpacing(LINE_DOTS));
        body.add(new PrinterCommand.LineFeed());
        body.add(new PrinterCommand.Align(Alignment.LEFT));
        lines.forEach(line -> rows(body, line, columns));
        return cutAfter(profile, body);
    }

    private static void rows(List<PrinterCommand> body, String text, int columns) {
        for (String row : PrinterText.wrap(PrinterText.clean(text), columns)) {
            body.add(new PrinterCommand.Text(row));
            body.add(new PrinterCommand.LineFeed());
        }
    }

    private static List<PrinterCommand> cutAfter(PrinterProfile profile, List<PrinterCommand> body) {
        List<PrinterCommand> commands = new ArrayList<>();
        commands.add(new PrinterCommand.Initialise());
        if (profile.capabilities().autoStatus()) {
            commands.add(PrinterCommand.AutoStatus.EVERYTHING);
        }
        commands.add(new PrinterCommand.ChineseMode(true));
        commands.addAll(body);
        commands.add(new PrinterCommand.Cut(CUT_FEED_DOTS));
        return List.copyOf(commands);
    }

    /** What a model with its first paper offers to a template. */
    public static SlipSheet sheet(PrinterProfile profile) {
        return new SlipSheet(profile.paper().dots(), profile.capabilities().qr(), profile.qrModuleDots());
    }
}
