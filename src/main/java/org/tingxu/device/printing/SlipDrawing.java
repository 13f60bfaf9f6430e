package org.tingxu.device.printing;

import org.tingxu.protocol.escpos.Alignment;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.QrLevel;

/** A printed slip as a picture, drawn from what the printer received and from nothing else. */
public final class SlipDrawing {
    private static final int LINE_SPACING_DOTS = 30;
    private static final int TOP_DOTS = 40;

    /** From the print head to the cutter. */
    private static final int CUTTER_DOTS = 56;

    private final int widthDots;
    private final SvgPaper paper;
    private final PrintedLine line;
    private int y = TOP_DOTS;
    private boolean cut;
    private boolean chinese;
    private int spacing = LINE_SPACING_DOTS;
    private Alignment alignment = Alignment.LEFT;
    private SvgPaper.Glyphs glyphs = new SvgPaper.Glyphs(1, 1, false);
    private int qrModule = 3;
    private QrLevel qrLevel = QrLevel.L;
    private String qrData = "";
    private int barHeight = 162;
    private int barModule = 3;
    private boolean barCaption;

    private SlipDrawing(int widthDots) {
        this.widthDots = widthDots;
        paper = new SvgPaper(widthDots);
        line = new PrintedLine(widthDots);
    }

    /**
     * Draws a slip.
     *
     * @param widthDots printable width, 576 for 80 mm paper and 384 for 58 mm
     * @return one {@code <svg>} element without scripts or references to elsewhere
     */
    public static String svg(PrintedSlip slip, int widthDots) {
        SlipDrawing drawing = new SlipDrawing(widthDots);
        slip.commands().forEach(drawing::draw);
        if (!drawing.line.isEmpty()) {
            drawing.endLine();
        }
        return drawing.paper.svg(drawing.y + (drawing.cut ? 0 : LINE_SPACING_DOTS), drawing.cut);
    }

    private void draw(PrinterCommand command) {
        switch (command) {
            case PrinterCommand.Initialise _ -> initialise();
            case PrinterCommand.ChineseMode mode -> chinese = mode.on();
            case PrinterCommand.Text text -> text.text().codePoints().forEach(this::character);
            case PrinterCommand.LineFeed _ -> endLine();
            case PrinterCommand.Size size -> glyphs = new SvgPaper.Glyphs(size.width(), size.height(), glyphs.bold());
            case PrinterCommand.Align align -> alignment = align.alignment();
            case PrinterCommand.Bold bold -> glyphs = new SvgPaper.Glyphs(glyphs.width(), glyphs.height(), bold.on());
            case PrinterCommand.LineSpacing dots -> spacing = dots.dots();
            case PrinterCommand.QrModuleSize size -> qrModule = size.dots();
            case PrinterCommand.QrErrorCorrection correction -> qrLevel = correction.level();
            case PrinterCommand.QrStore store -> qrData = store.data();
            case PrinterCommand.QrPrint _ -> qr();
            case PrinterCommand.BarcodeHeight height -> barHeight = height.dots();
            case PrinterCommand.BarcodeModule module -> barModule = module.dots();
            case PrinterCommand.BarcodeCaption caption -> barCaption = caption.below();
            case PrinterCommand.Code128 code -> code128(code.data());
            case PrinterCommand.Raster raster -> raster(raster);
            case PrinterCommand.Feed feed -> feed(feed.lines());
            case PrinterCommand.Cut cutting -> cut(cutting.feedDots());
            case PrinterCommand.QrModel2 _, PrinterCommand.AutoStatus _, PrinterCommand.AskPaper _ -> {}
            case PrinterCommand.AskIdentity _,
                    PrinterCommand.AskProcessId _,
                    PrinterCommand.RealtimeStatus _,
                    PrinterCommand.ClearBuffers _ -> {}
            case PrinterCommand.RealtimeSwitch _, PrinterCommand.Noise _ -> {}
        }
    }

    private void initialise() {
        chinese = false;
        spacing = LINE_SPACING_DOTS;
        alignment = Alignment.LEFT;
        glyphs = new SvgPaper.Glyphs(1, 1, false);
    }

    /** Without Chinese mode a printer takes the bytes for letters of a code page; here they are drawn as boxes. */
    private void character(int codePoint) {
        int shown = chinese || codePoint < 0x80 ? codePoint : '□';
        if (!line.takes(shown, glyphs)) {
            endLine();
        }
        line.add(shown, glyphs);
    }

    private void endLine() {
        int height = line.heightDots();
        line.drawOn(paper, y, alignment);
        y += Math.max(spacing, height);
    }

    private void feed(int lines) {
        endLine();
        y += Math.max(0, lines - 1) * spacing;
    }

    private void qr() {
        if (!qrData.isEmpty()) {
            block(CodeModules.qr(qrData, qrLevel), qrModule, qrModule);
        }
    }

    private void code128(String data) {
        block(new boolean[][] {CodeModules.code128(data)}, barModule, barHeight);
        if (barCaption) {
            data.codePoints().forEach(this::character);
            endLine();
        }
    }

    private void raster(PrinterCommand.Raster raster) {
        boolean[][] rows = new boolean[raster.heightDots()][raster.widthBytes() * 8];
        for (int row = 0; row < rows.length; row++) {
            for (int x = 0; x < rows[row].length; x++) {
                int bits = raster.rows().at(row * raster.widthBytes() + x / 8);
                rows[row][x] = (bits >> (7 - x % 8) & 1) == 1;
            }
        }
        block(rows, 1, 1);
    }

    /** A printer leaves out a code that is wider than its paper. */
    private void block(boolean[][] rows, int moduleWidth, int moduleHeight) {
        int width = rows[0].length * moduleWidth;
        if (width <= widthDots) {
            paper.modules(rows, PrintedLine.left(width, widthDots, alignment), y, moduleWidth, moduleHeight);
            y += rows.length * moduleHeight;
        }
    }

    private void cut(int feedDots) {
        y += CUTTER_DOTS + feedDots;
        cut = true;
    }
}
