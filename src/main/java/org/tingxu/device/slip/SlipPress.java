package org.tingxu.device.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.protocol.escpos.Alignment;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.PrinterText;

/** Sets a slip by its template: from elements to a printer's commands, without the begin and the cut. */
public final class SlipPress {
    private static final String RULE = "─";
    private static final String BULLET = "· ";
    private static final int CHARACTER_DOTS = 24;
    private static final int LEADING_DOTS = 10;
    private static final int CAPTION_GAP_DOTS = 12;

    private final SlipSheet sheet;
    private final Slip slip;
    private final List<PrinterCommand> commands = new ArrayList<>();
    private Optional<Alignment> alignment = Optional.empty();
    private boolean pictures;

    private SlipPress(SlipSheet sheet, Slip slip) {
        this.sheet = sheet;
        this.slip = slip;
    }

    /** The commands of a slip's body. It never fails for a template that {@link TemplateCheck} passed. */
    public static List<PrinterCommand> set(SlipTemplate template, Slip slip, SlipSheet sheet) {
        SlipPress press = new SlipPress(sheet, slip);
        template.elements().forEach(placed -> press.set(placed.element()));
        return List.copyOf(press.commands);
    }

    private void set(SlipElement element) {
        switch (element) {
            case SlipElement.Text text -> text(text);
            case SlipElement.Qr qr -> qr(qr);
            case SlipElement.Barcode barcode -> barcode(barcode);
            case SlipElement.Picture picture -> picture(picture);
            case SlipElement.Materials materials -> materials(materials);
            case SlipElement.Line _ -> words(RULE.repeat(sheet.columns() / 2), SlipElement.Look.PLAIN);
            case SlipElement.Feed feed -> feed(feed.dots());
        }
    }

    private void text(SlipElement.Text text) {
        if (text.when().holds(slip)) {
            text.words().in(slip.language()).on(slip).ifPresent(t -> words(t, text.look()));
        }
    }

    private void qr(SlipElement.Qr qr) {
        if (!sheet.qr()) {
            return;
        }
        qr.data().on(slip).ifPresent(data -> {
            int wanted = qr.moduleDots() == 0 ? sheet.qrModuleDots() : qr.moduleDots();
            align(qr.align());
            commands.addAll(
                    PrinterCommand.qr(data, QrWidth.fitting(data, qr.level(), wanted, sheet.dots()), qr.level()));
            qr.caption().flatMap(c -> c.in(slip.language()).on(slip)).ifPresent(caption -> {
                feed(CAPTION_GAP_DOTS);
                words(caption, SlipElement.Look.PLAIN);
            });
        });
    }

    private void barcode(SlipElement.Barcode barcode) {
        barcode.data().on(slip).ifPresent(data -> {
            align(barcode.align());
            add(PrinterCommand.Size.NORMAL);
            add(new PrinterCommand.BarcodeHeight(barcode.heightDots()));
            add(new PrinterCommand.BarcodeModule(barcode.moduleDots()));
            add(new PrinterCommand.BarcodeCaption(barcode.caption()));
            add(new PrinterCommand.Code128(data));
        });
    }

    /** Realtime actions are off from the first picture on; {@code ESC @} at the begin of the next slip puts them back. */
    private void picture(SlipElement.Picture element) {
        if (!pictures) {
            add(new PrinterCommand.RealtimeSwitch(PrinterCommand.RealtimeSwitch.Action.PULSE, false));
            add(new PrinterCommand.RealtimeSwitch(PrinterCommand.RealtimeSwitch.Action.POWER_OFF, false));
            pictures = true;
        }
        align(element.align());
        commands.addAll(element.picture().bands());
    }

    private void materials(SlipElement.Materials materials) {
        if (slip.notes().isEmpty()) {
            return;
        }
        materials
                .title()
                .flatMap(title -> title.in(slip.language()).on(slip))
                .ifPresent(title -> words(title, materials.look()));
        slip.notes().forEach(note -> words(BULLET + note, materials.look()));
    }

    private void words(String text, SlipElement.Look look) {
        String clean = PrinterText.clean(text);
        PrinterCommand.Size size = size(clean, look);
        align(look.align());
        add(size);
        add(new PrinterCommand.Bold(look.bold()));
        add(new PrinterCommand.LineSpacing(size.height() * CHARACTER_DOTS + LEADING_DOTS));
        for (String part : PrinterText.wrap(clean, sheet.columns() / size.width())) {
            add(new PrinterCommand.Text(part));
            add(new PrinterCommand.LineFeed());
        }
    }

    private PrinterCommand.Size size(String text, SlipElement.Look look) {
        int columns = Math.max(1, PrinterText.columns(text));
        int fitting = Math.clamp(sheet.columns() / columns, 1, look.size());
        return switch (look.tooWide()) {
            case WRAP -> new PrinterCommand.Size(look.size(), look.size());
            case SHRINK -> new PrinterCommand.Size(fitting, fitting);
            case NARROW -> new PrinterCommand.Size(fitting, look.size());
        };
    }

    /** An empty line of this height. */
    private void feed(int dots) {
        add(PrinterCommand.Size.NORMAL);
        add(new PrinterCommand.LineSpacing(dots));
        add(new PrinterCommand.LineFeed());
    }

    private void align(Alignment wanted) {
        if (!alignment.equals(Optional.of(wanted))) {
            add(new PrinterCommand.Align(wanted));
            alignment = Optional.of(wanted);
        }
    }

    private void add(PrinterCommand command) {
        commands.add(command);
    }
}
