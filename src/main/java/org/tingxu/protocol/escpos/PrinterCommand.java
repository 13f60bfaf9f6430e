package org.tingxu.protocol.escpos;

import java.util.List;
import org.tingxu.protocol.wire.Bytes;

/** What a host tells a printer. One record per ESC/POS command that slips use. */
public sealed interface PrinterCommand {

    /** {@code ESC @}: fonts, sizes and alignment as after power-on. The receive buffer stays. */
    record Initialise() implements PrinterCommand {}

    /** {@code FS &} and {@code FS .}: bytes from 81h on are Chinese characters, or not. */
    record ChineseMode(boolean on) implements PrinterCommand {}

    /** Characters for the line buffer. Whatever could act as a command has been taken out. */
    record Text(String text) implements PrinterCommand {
        public Text {
            text = PrinterText.clean(text);
        }
    }

    /** {@code LF}: print the line buffer. */
    record LineFeed() implements PrinterCommand {}

    /** {@code GS ! n}: times of the normal size, 1 to 8 each way. */
    record Size(int width, int height) implements PrinterCommand {
        public static final Size NORMAL = new Size(1, 1);

        public Size {
            range("width", width, 1, 8);
            range("height", height, 1, 8);
        }
    }

    /** {@code ESC a n}: holds from the start of the next line. */
    record Align(Alignment alignment) implements PrinterCommand {}

    /** {@code ESC E n}. */
    record Bold(boolean on) implements PrinterCommand {}

    /** {@code ESC 3 n}: least distance from line to line, in dots. */
    record LineSpacing(int dots) implements PrinterCommand {
        public LineSpacing {
            range("dots", dots, 0, 255);
        }
    }

    /** {@code GS ( k} fn 65: QR model 2. */
    record QrModel2() implements PrinterCommand {}

    /** {@code GS ( k} fn 67: side of one module in dots, 1 to 16. */
    record QrModuleSize(int dots) implements PrinterCommand {
        public QrModuleSize {
            range("dots", dots, 1, 16);
        }
    }

    /** {@code GS ( k} fn 69. */
    record QrErrorCorrection(QrLevel level) implements PrinterCommand {}

    /** {@code GS ( k} fn 80: keep this text for {@link QrPrint}. */
    record QrStore(String data) implements PrinterCommand {
        /** Bytes of UTF-8 that one code holds at most here; keeps a code within a 58 mm paper. */
        public static final int BYTES_MAX = 1_000;

        public QrStore {
            data = PrinterText.clean(data);
        }
    }

    /** {@code GS ( k} fn 81: print the kept text as a QR code. */
    record QrPrint() implements PrinterCommand {}

    /** {@code GS h n}: height of bars in dots. */
    record BarcodeHeight(int dots) implements PrinterCommand {
        public BarcodeHeight {
            range("dots", dots, 1, 255);
        }
    }

    /** {@code GS w n}: width of the thinnest bar in dots. */
    record BarcodeModule(int dots) implements PrinterCommand {
        public BarcodeModule {
            range("dots", dots, 2, 6);
        }
    }

    /** {@code GS H n}: the text below the bars, or no text. */
    record BarcodeCaption(boolean below) implements PrinterCommand {}

    /** {@code GS k 73}: Code128, subset B, printable ASCII. */
    record Code128(String data) implements PrinterCommand {
        /** One length byte on the wire, two of its bytes taken by the choice of subset. */
        public static final int CHARACTERS_MAX = 100;

        public Code128 {
            range("characters", data.length(), 1, CHARACTERS_MAX);
            if (!PrinterText.isPrintableAscii(data)) {
                throw new IllegalArgumentException("Code128 subset B holds printable ASCII only, not \"" + data + "\"");
            }
        }
    }

    /** {@code GS v 0}: a picture, row by row from the top, one bit a dot, the highest bit left, 1 is black. */
    record Raster(int widthBytes, Bytes rows) implements PrinterCommand {
        /** About 45 cm of an 80 mm paper. */
        public static final int BYTES_MAX = 262_144;

        public Raster {
            range("widthBytes", widthBytes, 1, 255);
            range("bytes", rows.size(), widthBytes, BYTES_MAX);
            if (rows.size() % widthBytes != 0) {
                throw new IllegalArgumentException(
                        rows.size() + " bytes are not whole rows of " + widthBytes + " bytes: fill the last row");
            }
        }

        public int heightDots() {
            return rows.size() / widthBytes;
        }
    }

    /** {@code ESC d n}: print and feed so many lines. */
    record Feed(int lines) implements PrinterCommand {
        public Feed {
            range("lines", lines, 0, 255);
        }
    }

    /** {@code GS V 66 n}: feed to the cutter and n dots more, then cut and leave one point standing. */
    record Cut(int feedDots) implements PrinterCommand {
        public Cut {
            range("feedDots", feedDots, 0, 255);
        }
    }

    /** {@code DLE EOT n}: answered at once with one status byte, even while the printer is offline. */
    record RealtimeStatus(int question) implements PrinterCommand {
        public RealtimeStatus {
            range("question", question, 1, 4);
        }
    }

    /** {@code DLE ENQ 2}: throw the buffers away and recover from an error. */
    record ClearBuffers() implements PrinterCommand {}

    /** {@code GS ( D}: whether {@code DLE DC4} (pulse, power-off) acts at once; off around pictures that may contain it. */
    record RealtimeSwitch(Action action, boolean on) implements PrinterCommand {
        /** What acts at once. */
        public enum Action {
            PULSE(1),
            POWER_OFF(2);

            private final int wire;

            Action(int wire) {
                this.wire = wire;
            }

            int wire() {
                return wire;
            }

            static Action ofWire(int wire) {
                return switch (wire) {
                    case 1 -> PULSE;
                    case 2 -> POWER_OFF;
                    default -> throw new IllegalArgumentException("No realtime action " + wire);
                };
            }
        }
    }

    /** {@code GS a n}: send {@link PrinterReply.AutoStatus} at every change that the mask names; 0 is off. */
    record AutoStatus(int mask) implements PrinterCommand {
        public static final AutoStatus EVERYTHING = new AutoStatus(0xFF);

        public AutoStatus {
            range("mask", mask, 0, 255);
        }
    }

    /** {@code GS r 1}: answered with the paper sensors when everything before it has been dealt with. */
    record AskPaper() implements PrinterCommand {}

    /** {@code GS I n}: who are you? Answered with a block {@code 5F … 00}: 66 is the maker, 67 the model. */
    record AskIdentity(int about) implements PrinterCommand {
        public static final int MAKER = 66;
        public static final int MODEL = 67;

        public AskIdentity {
            range("about", about, 1, 255);
        }
    }

    /** {@code GS ( H} fn 48: answered with the same id when everything before it is on paper. */
    record AskProcessId(ProcessId id) implements PrinterCommand {}

    /** Bytes that are no command known here. A printer ignores them. */
    record Noise(Bytes bytes) implements PrinterCommand {}

    /** The five commands that print one QR code. */
    static List<PrinterCommand> qr(String data, int moduleDots, QrLevel level) {
        return List.of(
                new QrModel2(),
                new QrModuleSize(moduleDots),
                new QrErrorCorrection(level),
                new QrStore(data),
                new QrPrint());
    }

    private static void range(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(what + " must be " + min + " to " + max + ", not " + value);
        }
    }
}
