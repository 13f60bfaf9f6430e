package org.tingxu.protocol.escpos;

import static org.tingxu.protocol.escpos.Wire.*;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tingxu.protocol.wire.Bytes;

/**
 * Commands to bytes.
 *
 * <p>Source: Epson ESC/POS command reference; Chinese text after GB18030 or GBK printers' manuals.
 *
 * @param charset what the printer's Chinese font is addressed by
 */
public record CommandEncoder(TextCharset charset) {

    public Bytes encode(List<PrinterCommand> commands) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        commands.forEach(command -> all.writeBytes(encode(command).toArray()));
        return Bytes.of(all.toByteArray());
    }

    public Bytes encode(PrinterCommand command) {
        return switch (command) {
            case PrinterCommand.Initialise() -> Bytes.of(ESC, INITIALISE);
            case PrinterCommand.ChineseMode(var on) -> Bytes.of(FS, on ? CHINESE_ON : CHINESE_OFF);
            case PrinterCommand.Text(var text) -> Bytes.of(PrinterText.encode(text, charset));
            case PrinterCommand.LineFeed() -> Bytes.of(LF);
            case PrinterCommand.Size(var width, var height) -> Bytes.of(GS, SIZE, (width - 1) << 4 | (height - 1));
            case PrinterCommand.Align(var alignment) -> Bytes.of(ESC, ALIGN, alignment.wire());
            case PrinterCommand.Bold(var on) -> Bytes.of(ESC, BOLD, on ? 1 : 0);
            case PrinterCommand.LineSpacing(var dots) -> Bytes.of(ESC, LINE_SPACING, dots);
            case PrinterCommand.QrModel2() -> block(CODE_2D, QR, QR_MODEL, 0x32, 0x00);
            case PrinterCommand.QrModuleSize(var dots) -> block(CODE_2D, QR, QR_MODULE, dots);
            case PrinterCommand.QrErrorCorrection(var level) -> block(CODE_2D, QR, QR_LEVEL, level.wire());
            case PrinterCommand.QrStore(var data) -> qrStore(data);
            case PrinterCommand.QrPrint() -> block(CODE_2D, QR, QR_PRINT, '0');
            case PrinterCommand.BarcodeHeight(var dots) -> Bytes.of(GS, BAR_HEIGHT, dots);
            case PrinterCommand.BarcodeModule(var dots) -> Bytes.of(GS, BAR_MODULE, dots);
            case PrinterCommand.BarcodeCaption(var below) -> Bytes.of(GS, BAR_CAPTION, below ? 2 : 0);
            case PrinterCommand.Code128(var data) -> code128(data);
            case PrinterCommand.Raster raster -> raster(raster);
            case PrinterCommand.Feed(var lines) -> Bytes.of(ESC, FEED, lines);
            case PrinterCommand.Cut(var feedDots) -> Bytes.of(GS, CUT, CUT_FEED_PARTIAL, feedDots);
            case PrinterCommand.RealtimeStatus(var question) -> Bytes.of(DLE, EOT, question);
            case PrinterCommand.ClearBuffers() -> Bytes.of(DLE, ENQ, CLEAR);
            case PrinterCommand.RealtimeSwitch(var action, var on) ->
                block(REALTIME, REALTIME_SWITCH, action.wire(), on ? 1 : 0);
            case PrinterCommand.AutoStatus(var mask) -> Bytes.of(GS, AUTO_STATUS, mask);
            case PrinterCommand.AskPaper() -> Bytes.of(GS, ASK_PAPER, 1);
            case PrinterCommand.AskIdentity(var about) -> Bytes.of(GS, IDENTITY, about);
            case PrinterCommand.AskProcessId(var id) -> processId(id);
            case PrinterCommand.Noise(var bytes) -> bytes;
        };
    }

    private static Bytes qrStore(String data) {
        byte[] text = data.getBytes(StandardCharsets.UTF_8);
        if (text.length > PrinterCommand.QrStore.BYTES_MAX) {
            throw new IllegalArgumentException("A QR code takes at most " + PrinterCommand.QrStore.BYTES_MAX
                    + " bytes here, not " + text.length + ": shorten the address");
        }
        return blockBefore(text, CODE_2D, QR, QR_STORE, '0');
    }

    /** The prefix "{B" chooses subset B, in which a brace itself is written twice. */
    private static Bytes code128(String data) {
        byte[] text = ("{B" + data.replace("{", "{{")).getBytes(StandardCharsets.US_ASCII);
        return withText(Bytes.of(GS, BARCODE, CODE128, text.length), text);
    }

    private static Bytes processId(ProcessId id) {
        byte[] text = id.value().getBytes(StandardCharsets.US_ASCII);
        return blockBefore(text, PROCESS, '0', '0');
    }

    private static Bytes raster(PrinterCommand.Raster raster) {
        int height = raster.heightDots();
        Bytes head = Bytes.of(GS, RASTER, '0', 0, raster.widthBytes(), 0, height & 0xFF, height >> 8);
        return withText(head, raster.rows().toArray());
    }

    private static Bytes block(int about, int... parameters) {
        return blockBefore(new byte[0], about, parameters);
    }

    /** {@code GS ( x pL pH}, where the length counts the parameters and the text after them. */
    private static Bytes blockBefore(byte[] text, int about, int... parameters) {
        int length = parameters.length + text.length;
        Bytes head = Bytes.of(GS, BLOCK, about, length & 0xFF, length >> 8);
        return withText(withText(head, Bytes.of(parameters).toArray()), text);
    }

    private static Bytes withText(Bytes head, byte[] text) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.toArray());
        all.writeBytes(text);
        return Bytes.of(all.toByteArray());
    }
}
