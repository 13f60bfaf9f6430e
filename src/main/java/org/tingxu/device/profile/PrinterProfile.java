package org.tingxu.device.profile;

import java.util.List;
import org.tingxu.device.bus.Patience;
import org.tingxu.protocol.escpos.TextCharset;

/**
 * A ticket printer.
 *
 * @param papers widths that the model takes; the first one is in use
 * @param qrModuleDots side of one QR module in dots
 * @param questions what to ask with {@code DLE EOT} before a slip; none when the model does not answer
 * @param autoStatus the bits of the four bytes that come unasked
 * @param ack how the model says that a slip is on paper
 */
public record PrinterProfile(
        Basics basics,
        List<Paper> papers,
        int qrModuleDots,
        Capabilities capabilities,
        List<StatusQuestion> questions,
        StatusBits autoStatus,
        AckMode ack,
        Timeouts timeouts)
        implements DeviceProfile {

    public PrinterProfile {
        papers = List.copyOf(papers);
        questions = List.copyOf(questions);
    }

    public enum AckMode {
        /** The printer repeats an id when everything before it is on paper. */
        PROCESS_ID,
        /** The printer answers a question that waits in its buffer behind the slip. */
        GSR,
        /** The printer cannot tell; the line took every byte and the status afterwards shows no trouble. */
        NONE
    }

    /** A roll: its width and how many dots of it can be printed, at 8 dots a millimetre. */
    public record Paper(int widthMm, int dots) {
        /** Width of an ASCII character of the normal font; Chinese ones take two. */
        public static final int COLUMN_DOTS = 12;

        /** Half-width characters of normal size on one line. */
        public int columns() {
            return dots / COLUMN_DOTS;
        }
    }

    public record Capabilities(boolean qr, boolean autoStatus) {}

    /** What n of {@code DLE EOT n} asks for, and what the bits of the answer mean. */
    public record StatusQuestion(int ask, StatusBits bits) {}

    /**
     * Which bits of an answer mean what; 0 is "does not tell".
     *
     * @param flip bits that this model sends the wrong way round, turned before anything else is read
     */
    public record StatusBits(long coverOpen, long paperOut, long paperNearEnd, long error, long flip) {
        public static final StatusBits SILENT = new StatusBits(0, 0, 0, 0, 0);
    }

    /**
     * How long to wait.
     *
     * @param statusMs for the answer to one status question
     * @param writeMs for the line to take a slip
     * @param ackMs from the last byte until the slip is on paper
     */
    public record Timeouts(long statusMs, long writeMs, long ackMs) {}

    /** What the printer's Chinese font is addressed by. */
    public TextCharset charset() {
        return basics.charset() == ModelCharset.GBK ? TextCharset.GBK : TextCharset.GB18030;
    }

    @Override
    public Patience patience() {
        return new Patience(timeouts.statusMs(), 1);
    }

    public Paper paper() {
        return papers.getFirst();
    }

    /**
     * The same model with another roll in it.
     *
     * @throws IllegalArgumentException when the model does not take this width
     */
    public PrinterProfile onPaper(int widthMm) {
        Paper chosen = papers.stream()
                .filter(paper -> paper.widthMm() == widthMm)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        vendor() + " " + model() + " takes no " + widthMm + " mm paper, only " + papers));
        return with(List.of(chosen), ack, timeouts);
    }

    /** The same model with other waits, for a slower line. */
    public PrinterProfile withTimeouts(Timeouts other) {
        return with(papers, ack, other);
    }

    /** The same model told to acknowledge in another way. */
    public PrinterProfile withAck(AckMode other) {
        return with(papers, other, timeouts);
    }

    private PrinterProfile with(List<Paper> otherPapers, AckMode otherAck, Timeouts otherTimeouts) {
        return new PrinterProfile(
                basics, otherPapers, qrModuleDots, capabilities, questions, autoStatus, otherAck, otherTimeouts);
    }
}
