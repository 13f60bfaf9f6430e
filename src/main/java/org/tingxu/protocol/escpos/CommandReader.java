package org.tingxu.protocol.escpos;

import static org.tingxu.protocol.escpos.Wire.*;

import java.nio.charset.StandardCharsets;
import org.tingxu.protocol.wire.Bytes;

/** One whole frame to the command that it is; parameters that no printer accepts make it {@link PrinterCommand.Noise}. */
record CommandReader(TextCharset charset) {

    PrinterCommand read(Bytes frame) {
        try {
            return CommandFrames.isText(frame.at(0)) ? new PrinterCommand.Text(text(frame)) : command(frame);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unfit) {
            return new PrinterCommand.Noise(frame);
        }
    }

    private String text(Bytes frame) {
        return new String(frame.toArray(), charset.charset());
    }

    private static PrinterCommand command(Bytes frame) {
        if (frame.at(0) == LF) {
            return new PrinterCommand.LineFeed();
        }
        return switch (frame.at(0) << 8 | frame.at(1)) {
            case ESC << 8 | INITIALISE -> new PrinterCommand.Initialise();
            case FS << 8 | CHINESE_ON -> new PrinterCommand.ChineseMode(true);
            case FS << 8 | CHINESE_OFF -> new PrinterCommand.ChineseMode(false);
            case ESC << 8 | ALIGN -> new PrinterCommand.Align(Alignment.ofWire(digit(frame.at(2))));
            case ESC << 8 | BOLD -> new PrinterCommand.Bold((frame.at(2) & 1) == 1);
            case ESC << 8 | FEED -> new PrinterCommand.Feed(frame.at(2));
            case ESC << 8 | LINE_SPACING -> new PrinterCommand.LineSpacing(frame.at(2));
            case GS << 8 | SIZE -> new PrinterCommand.Size((frame.at(2) >> 4) + 1, (frame.at(2) & 0x0F) + 1);
            case GS << 8 | AUTO_STATUS -> new PrinterCommand.AutoStatus(frame.at(2));
            case GS << 8 | ASK_PAPER -> askPaper(frame);
            case GS << 8 | BAR_HEIGHT -> new PrinterCommand.BarcodeHeight(frame.at(2));
            case GS << 8 | BAR_MODULE -> new PrinterCommand.BarcodeModule(frame.at(2));
            case GS << 8 | BAR_CAPTION -> new PrinterCommand.BarcodeCaption(digit(frame.at(2)) == 2);
            case DLE << 8 | EOT -> new PrinterCommand.RealtimeStatus(frame.at(2));
            case DLE << 8 | ENQ -> clear(frame);
            case GS << 8 | IDENTITY -> new PrinterCommand.AskIdentity(frame.at(2));
            case GS << 8 | CUT -> new PrinterCommand.Cut(frame.size() == 4 ? frame.at(3) : 0);
            case GS << 8 | BARCODE -> code128(frame);
            case GS << 8 | RASTER ->
                new PrinterCommand.Raster(frame.at(4) | frame.at(5) << 8, frame.slice(8, frame.size()));
            case GS << 8 | BLOCK -> block(frame);
            default -> new PrinterCommand.Noise(frame);
        };
    }

    private static PrinterCommand askPaper(Bytes frame) {
        return digit(frame.at(2)) == 1 ? new PrinterCommand.AskPaper() : new PrinterCommand.Noise(frame);
    }

    private static PrinterCommand clear(Bytes frame) {
        return frame.at(2) == CLEAR ? new PrinterCommand.ClearBuffers() : new PrinterCommand.Noise(frame);
    }

    private static PrinterCommand code128(Bytes frame) {
        String data = ascii(frame, 4);
        return data.startsWith("{B")
                ? new PrinterCommand.Code128(data.substring(2).replace("{{", "{"))
                : new PrinterCommand.Noise(frame);
    }

    private static PrinterCommand block(Bytes frame) {
        return switch (frame.at(2)) {
            case CODE_2D -> frame.at(5) == QR ? qr(frame) : new PrinterCommand.Noise(frame);
            case PROCESS ->
                frame.at(5) == '0' && frame.at(6) == '0'
                        ? new PrinterCommand.AskProcessId(new ProcessId(ascii(frame, 7)))
                        : new PrinterCommand.Noise(frame);
            case REALTIME ->
                frame.at(5) == REALTIME_SWITCH
                        ? new PrinterCommand.RealtimeSwitch(
                                PrinterCommand.RealtimeSwitch.Action.ofWire(frame.at(6)), digit(frame.at(7)) == 1)
                        : new PrinterCommand.Noise(frame);
            default -> new PrinterCommand.Noise(frame);
        };
    }

    private static PrinterCommand qr(Bytes frame) {
        return switch (frame.at(6)) {
            case QR_MODEL -> new PrinterCommand.QrModel2();
            case QR_MODULE -> new PrinterCommand.QrModuleSize(frame.at(7));
            case QR_LEVEL -> new PrinterCommand.QrErrorCorrection(QrLevel.ofWire(frame.at(7)));
            case QR_STORE ->
                new PrinterCommand.QrStore(
                        new String(frame.slice(8, frame.size()).toArray(), StandardCharsets.UTF_8));
            case QR_PRINT -> new PrinterCommand.QrPrint();
            default -> new PrinterCommand.Noise(frame);
        };
    }

    /** Parameters may be written as a number or as its ASCII digit. */
    private static int digit(int value) {
        return value >= '0' ? value - '0' : value;
    }

    private static String ascii(Bytes frame, int from) {
        return new String(frame.slice(from, frame.size()).toArray(), StandardCharsets.ISO_8859_1);
    }
}
