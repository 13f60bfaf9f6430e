package org.tingxu.web.paper;

import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.device.paper.PaperFault;
import org.tingxu.web.problem.Problem;

/** Why an A4 paper was not printed, as a problem. */
public final class PaperProblems {
    private static final Text TITLE = new Text("A4 没有打印", "Nothing was printed on A4");

    private PaperProblems() {}

    static Problem of(PaperFault fault) {
        return Problem.of(
                status(fault.kind()),
                fault.code(),
                TITLE,
                new Text(shortened(fault.sentence(Language.ZH_CN)), shortened(fault.sentence(Language.EN))));
    }

    public static int status(PaperFault.Kind kind) {
        return switch (kind) {
            case NO_SERVER, NO_QUEUE, NOT_ACCEPTING, BUSY -> 409;
            case TOO_LONG -> 422;
            case SERVER_FAULT -> 502;
            case NO_FONT, NOT_DRAWN -> 500;
        };
    }

    private static String shortened(String sentence) {
        return sentence.length() > Text.LENGTH_MAX ? sentence.substring(0, Text.LENGTH_MAX - 1) + "…" : sentence;
    }
}
