package org.tingxu.device.slip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tingxu.protocol.escpos.PrinterText;

/** Whether a template stands on a printer's paper, tried with the widest slips that a hall can give. */
public final class TemplateCheck {
    /** Start, check and stop of a Code128, in modules. */
    private static final int CODE128_FRAME_MODULES = 11 + 11 + 13;

    private static final int CODE128_CHARACTER_MODULES = 11;

    private final SlipTemplate template;
    private final SlipSheet sheet;
    private final List<Slip> samples;
    private final List<TemplateFault> faults = new ArrayList<>();

    private TemplateCheck(SlipTemplate template, SlipSheet sheet, List<Slip> samples) {
        this.template = template;
        this.sheet = sheet;
        this.samples = samples;
    }

    /**
     * Tries the template.
     *
     * @param samples slips with the longest texts, one in each language at least
     * @return what does not stand on the paper; empty when all does
     */
    public static List<TemplateFault> of(SlipTemplate template, SlipSheet sheet, List<Slip> samples) {
        TemplateCheck check = new TemplateCheck(template, sheet, samples);
        template.elements().forEach(check::placed);
        return List.copyOf(check.faults);
    }

    private void placed(SlipTemplate.Placed placed) {
        Optional<String> fault = switch (placed.element()) {
            case SlipElement.Text text -> text(text);
            case SlipElement.Qr qr -> qr(qr);
            case SlipElement.Barcode barcode -> barcode(barcode);
            case SlipElement.Picture picture ->
                tooWide(picture.file(), picture.picture().widthDots(), "give it a smaller width");
            case SlipElement.Materials _, SlipElement.Line _, SlipElement.Feed _ -> Optional.empty();
        };
        fault.ifPresent(what -> faults.add(new TemplateFault(template.file(), placed.line(), what)));
    }

    private Optional<String> tooWide(String what, int dots, String mend) {
        return dots <= sheet.dots()
                ? Optional.empty()
                : Optional.of("%s is %d dots wide, and the paper %d: %s".formatted(what, dots, sheet.dots(), mend));
    }

    /** A number and a word are never broken in two. */
    private Optional<String> text(SlipElement.Text text) {
        return samples.stream()
                .flatMap(slip -> unbroken(text, slip).stream())
                .max(Comparator.comparingInt(PrinterText::columns))
                .flatMap(widest -> tooWide(
                        "\"" + widest + "\"",
                        PrinterText.columns(widest)
                                * SlipSheet.COLUMN_DOTS
                                * (text.look().tooWide() == SlipElement.TooWide.WRAP
                                        ? text.look().size()
                                        : 1),
                        "give it a smaller size, or tooWide: shrink"));
    }

    private static Optional<String> unbroken(SlipElement.Text text, Slip slip) {
        SlipPattern pattern = text.words().in(slip.language());
        List<String> whole = new ArrayList<>(Arrays.asList(pattern.fixedText().split(" ", -1)));
        whole.removeIf(word -> word.codePoints().anyMatch(c -> c >= 0x80));
        if (pattern.fields().contains(SlipField.NUMBER)) {
            whole.add(slip.number());
        }
        return whole.stream().max(Comparator.comparingInt(PrinterText::columns));
    }

    private Optional<String> qr(SlipElement.Qr qr) {
        int module = qr.moduleDots() == 0 ? SlipSheet.QR_MODULE_MIN : qr.moduleDots();
        return samples.stream()
                .flatMap(slip -> qr.data().on(slip).stream())
                .max(Comparator.comparingInt(String::length))
                .flatMap(data -> tooWide(
                        "the QR code of \"" + data + "\"",
                        QrWidth.modules(data, qr.level()) * module,
                        "give it a smaller module or a lower level"));
    }

    private Optional<String> barcode(SlipElement.Barcode barcode) {
        return samples.stream()
                .flatMap(slip -> barcode.data().on(slip).stream())
                .max(Comparator.comparingInt(String::length))
                .flatMap(data -> tooWide(
                        "the barcode of \"" + data + "\"",
                        (CODE128_FRAME_MODULES + CODE128_CHARACTER_MODULES * data.length()) * barcode.moduleDots(),
                        "give it a smaller module or fewer characters"));
    }
}
