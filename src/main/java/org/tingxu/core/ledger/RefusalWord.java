package org.tingxu.core.ledger;

import org.tingxu.core.name.Text;

/** A reason for which a ledger refuses orders, with a public code that never changes. The constants of an enum. */
public interface RefusalWord {
    /** What is wrong in general. */
    enum Kind {
        /** There is no such thing. */
        UNKNOWN,
        /** It does not stand so that this can be done. */
        CONFLICT,
        /** The order itself cannot be right. */
        INVALID,
        /** Somebody else may. */
        FORBIDDEN
    }

    String code();

    Kind kind();

    Text title();

    /** What, where and how to mend it; {@code %s} for each value. */
    Text detail();
}
