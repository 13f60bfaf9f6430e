package org.tingxu.core.duty;

import java.util.Arrays;
import java.util.Optional;

/** Where a matter stands. */
public enum MatterStage {
    /** Taken in; not yet accepted, nothing asked. */
    RECEIVED("received"),
    /** The applicant was told what is missing; nothing is due from the hall. */
    AWAITING("awaiting"),
    /** 受理: its time runs. */
    ACCEPTED("accepted"),
    /** It stands still, and its time with it. */
    SUSPENDED("suspended"),
    /** Decided; the certificate is not yet with the applicant. */
    DELIVERING("delivering"),
    FINISHED("finished"),
    WITHDRAWN("withdrawn");

    private final String code;

    MatterStage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean closed() {
        return this == FINISHED || this == WITHDRAWN;
    }

    public static Optional<MatterStage> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
