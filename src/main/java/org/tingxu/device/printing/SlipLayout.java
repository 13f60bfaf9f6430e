package org.tingxu.device.printing;

import java.util.ArrayList;
import java.util.List;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.protocol.escpos.Alignment;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.PrinterText;
import org.tingxu.protocol.escpos.QrLevel;

/** A slip as commands: what it says, from top to bottom, and the cut as the last thing that the printer does. */
public final class SlipLayout {
    private static final String RULE = "─";
    private static final int CHARACTER_DOTS = 24;
    private static final int LEADING_DOTS = 10;
    private static final int TIGHT_DOTS = 12;
    private static final int CUT_FEED_DOTS = 24;

    private final PrinterProfile profile;
    private final Slip slip;
    private final SlipWords words;
    private final List<PrinterCommand> commands = new ArrayList<>();

    private SlipLayout(PrinterProfile profile, Slip slip) {
        this.profile = profile;
        this.slip = slip;
        words = SlipWords.in(slip.language());
    }

    /** The whole slip, from {@code Initialise} to {@code Cut}. */
    public static List<PrinterCommand> of(PrinterProfile profile, Slip slip) {
        return new SlipLayout(profile, slip).lines();
    }

    private List<PrinterCommand> lines() {
        begin();
        head();
        number();
        tail();
        add(new PrinterCommand.Cut(CUT_FEED_DOTS));
        return List.copyOf(commands);
    }

    private void begin() {
        add(new PrinterCommand.Initialise());
        if (profile.capabilities().autoStatus()) {
            add(PrinterCommand.AutoStatus.EVERYTHING);
        }
        add(new PrinterCommand.ChineseMode(true));
        add(new PrinterCommand.Align(Alignment.CENTRE));
    }

    private void head() {
        if (slip.reprint()) {
            line("【" + words.reprint() + "】", new PrinterCommand.Size(2, 2), true);
        }
        line(slip.hallName(), heading(slip.hallName()), true);
        line(words.title(), PrinterCommand.Size.NORMAL, false);
        rule();
    }

    private void number() {
        line(slip.serviceName(), heading(slip.serviceName()), true);
        gap(TIGHT_DOTS);
        line(words.yourNumber(), PrinterCommand.Size.NORMAL, false);
        line(slip.number(), fitting(slip.number(), 6), true);
        gap(TIGHT_DOTS);
        slip.priorityMark().ifPresent(mark -> line("★ " + mark, heading("★ " + mark), true));
        String ahead = slip.peopleAhead() == 0
                ? words.youAreNext()
                : words.peopleAhead().formatted(slip.peopleAhead());
        line(ahead, heading(ahead), true);
        line(words.takenAt() + " " + slip.issuedAt(), PrinterCommand.Size.NORMAL, false);
        rule();
    }

    private void tail() {
        if (profile.capabilities().qr()) {
            gap(TIGHT_DOTS);
            commands.addAll(PrinterCommand.qr(slip.trackingUrl(), profile.qrModuleDots(), QrLevel.M));
            gap(TIGHT_DOTS);
            line(words.scan(), PrinterCommand.Size.NORMAL, false);
        }
        gap(TIGHT_DOTS);
        add(new PrinterCommand.Align(Alignment.LEFT));
        slip.notes().forEach(note -> line("· " + note, PrinterCommand.Size.NORMAL, false));
        add(new PrinterCommand.Align(Alignment.CENTRE));
        gap(TIGHT_DOTS);
        line(words.keep(), PrinterCommand.Size.NORMAL, false);
        slip.complaintPhone()
                .ifPresent(phone -> line(words.complaints().formatted(phone), PrinterCommand.Size.NORMAL, true));
    }

    /** The largest size, equal both ways, in which the text stands on one line. */
    private PrinterCommand.Size fitting(String text, int timesMax) {
        int columns = Math.max(1, PrinterText.columns(PrinterText.clean(text)));
        int times = Math.clamp(profile.paper().columns() / columns, 1, timesMax);
        return new PrinterCommand.Size(times, times);
    }

    /** Double size where it stands on one line, else double height. */
    private PrinterCommand.Size heading(String text) {
        return new PrinterCommand.Size(fitting(text, 2).width(), 2);
    }

    private void line(String text, PrinterCommand.Size size, boolean bold) {
        add(size);
        add(new PrinterCommand.Bold(bold));
        add(new PrinterCommand.LineSpacing(size.height() * CHARACTER_DOTS + LEADING_DOTS));
        for (String part :
                PrinterText.wrap(PrinterText.clean(text), profile.paper().columns() / size.width())) {
            add(new PrinterCommand.Text(part));
            add(new PrinterCommand.LineFeed());
        }
    }

    private void rule() {
        line(RULE.repeat(profile.paper().columns() / 2), PrinterCommand.Size.NORMAL, false);
    }

    /** An empty line of this height. */
    private void gap(int dots) {
        add(PrinterCommand.Size.NORMAL);
        add(new PrinterCommand.LineSpacing(dots));
        add(new PrinterCommand.LineFeed());
    }

    private void add(PrinterCommand command) {
        commands.add(command);
    }
}
