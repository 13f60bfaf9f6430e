package org.tingxu.device.desk;

import java.util.Arrays;
import java.util.Optional;
import org.tingxu.device.keypad.PadFaults;
import org.tingxu.device.reader.ReaderFaults;
import org.tingxu.device.sign.SignFaults;
import org.tingxu.protocol.wire.Bytes;

/** What a simulated sign, keypad, evaluator or reader can be told to suffer from; printers have faults of their own. */
public enum VirtualFault {
    NONE("none"),
    SILENT("silent"),
    LATE("late"),
    GARBAGE("garbage"),
    /** Once; then all is well again. */
    LOST_ANSWER("lost-answer"),
    BUSY("busy"),
    UNREADABLE("unreadable");

    private static final long LATE_MS = 2_000;
    private static final int TIMES = 3;

    /** No protocol begins a frame so. */
    private static final Bytes NOISE = Bytes.of(0x00, 0xFF, 0x13, 0x37);

    private final String word;

    VirtualFault(String word) {
        this.word = word;
    }

    /** As the API and the command line name it. */
    public String word() {
        return word;
    }

    public static Optional<VirtualFault> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }

    /** Whether it is over as soon as it was met. */
    public boolean passing() {
        return this == LOST_ANSWER || this == BUSY || this == UNREADABLE;
    }

    /** On a sign; empty when signs have no such fault. */
    public Optional<SignFaults> onSign() {
        return switch (this) {
            case NONE -> Optional.of(SignFaults.NONE);
            case SILENT -> Optional.of(SignFaults.NONE.withSilence(true));
            case LATE -> Optional.of(SignFaults.NONE.withDelay(LATE_MS));
            case GARBAGE -> Optional.of(SignFaults.NONE.withGarbage(NOISE));
            case LOST_ANSWER -> Optional.of(SignFaults.NONE.withLostAcks(1));
            case BUSY -> Optional.of(SignFaults.NONE.withBusy(TIMES));
            case UNREADABLE -> Optional.empty();
        };
    }

    /** On a keypad or evaluator; empty when they have no such fault. */
    public Optional<PadFaults> onPad() {
        return switch (this) {
            case NONE -> Optional.of(PadFaults.NONE);
            case SILENT -> Optional.of(PadFaults.NONE.withSilence(true));
            case LATE -> Optional.of(PadFaults.NONE.withDelay(LATE_MS));
            case GARBAGE -> Optional.of(PadFaults.NONE.withGarbage(NOISE));
            case LOST_ANSWER -> Optional.of(PadFaults.NONE.withDeafness(1));
            case BUSY, UNREADABLE -> Optional.empty();
        };
    }

    /** On a card reader; empty when they have no such fault. */
    public Optional<ReaderFaults> onReader() {
        return switch (this) {
            case NONE -> Optional.of(ReaderFaults.NONE);
            case SILENT -> Optional.of(ReaderFaults.NONE.withSilence(true));
            case LATE -> Optional.of(ReaderFaults.NONE.withDelay(LATE_MS));
            case GARBAGE -> Optional.of(ReaderFaults.NONE.withGarbage(NOISE));
            case UNREADABLE -> Optional.of(ReaderFaults.NONE.withFailingReads(TIMES));
            case LOST_ANSWER, BUSY -> Optional.empty();
        };
    }
}
