package org.tingxu.web.problem;

import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.ledger.RefusalWord;

/** What refusals of the ledgers say to people. */
public final class LedgerProblems {
    private LedgerProblems() {}

    public static Problem of(LedgerRefusal refusal) {
        RefusalWord word = refusal.word();
        return Problem.of(status(word.kind()), word.code(), word.title(), refusal.detail());
    }

    /** Of HTTP. */
    public static int status(RefusalWord.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case INVALID -> 422;
            case FORBIDDEN -> 403;
        };
    }
}
