package org.tingxu.device.paper;

import java.util.List;

/** What became of one paper. */
public sealed interface PaperOutcome {
    /** The print server has all of it. Nothing is said about paper yet: {@link A4Printer#follow} finds out. */
    record Queued(String printer, int job) implements PaperOutcome {}

    /**
     * The print server completed the job. That is as far as anybody can see from here: a printer that takes a whole job
     * into its memory may still run out of paper.
     */
    record Done(String printer, int job) implements PaperOutcome {}

    /**
     * It does not come out as things are.
     *
     * @param reasons IPP keywords, as in {@code media-empty}; {@link PaperReason} has words for people
     * @param kept the queue still holds the job and goes on by itself once the reason is gone: printing it again would
     *     give two
     */
    record Stopped(String printer, int job, List<String> reasons, boolean kept) implements PaperOutcome {
        public Stopped {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nobody can say: a person looks at the printer before anything is printed again. */
    record Unknown(String printer, int job, String why) implements PaperOutcome {}

    /** Nothing was handed over: it may be tried again. */
    record Refused(PaperFault fault) implements PaperOutcome {}
}
