package org.tingxu.device.reader;

import org.tingxu.protocol.wire.Bytes;

/**
 * What is wrong with a virtual reader, and what is its habit.
 *
 * @param failingReads so many next cards cannot be read
 * @param silent       answers nothing
 * @param lateMs       waits so long with an answer
 * @param garbage      is sent before every answer
 * @param findsAgain   finds a card again that it has read; others do so only when it was put on once more
 */
public record ReaderFaults(int failingReads, boolean silent, long lateMs, Bytes garbage, boolean findsAgain) {
    public static final ReaderFaults NONE = new ReaderFaults(0, false, 0, Bytes.of(new byte[0]), true);

    public ReaderFaults withFailingReads(int reads) {
        return new ReaderFaults(reads, silent, lateMs, garbage, findsAgain);
    }

    public ReaderFaults withSilence(boolean now) {
        return new ReaderFaults(failingReads, now, lateMs, garbage, findsAgain);
    }

    public ReaderFaults withDelay(long ms) {
        return new ReaderFaults(failingReads, silent, ms, garbage, findsAgain);
    }

    public ReaderFaults withGarbage(Bytes before) {
        return new ReaderFaults(failingReads, silent, lateMs, before, findsAgain);
    }

    public ReaderFaults withFindingAgain(boolean now) {
        return new ReaderFaults(failingReads, silent, lateMs, garbage, now);
    }
}
