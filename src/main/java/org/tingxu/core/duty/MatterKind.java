package org.tingxu.core.duty;

/** What kind a matter is (办件类型): from when it counts, and what the law gives where no other law says more. */
public enum MatterKind {
    /** 即办件: done the day it is accepted. */
    ON_THE_SPOT(CountFrom.ACCEPTANCE, Notice.LICENCE_DAYS),
    /** 承诺件: done within a promised time. */
    PROMISED(CountFrom.ACCEPTANCE, Notice.LICENCE_DAYS),
    /** 补办件: something is missing; counts from the day when the materials are complete. */
    SUPPLEMENTED(CountFrom.COMPLETE, Notice.LICENCE_DAYS),
    /** 退回件: not accepted, with the reasons, the day it came. */
    RETURNED(CountFrom.COMPLETE, Notice.LICENCE_DAYS),
    /** 上报件: examined here, then decided above. */
    REPORTED_UP(CountFrom.ACCEPTANCE, Notice.LICENCE_DAYS),
    /** 联办件: several bodies under one lead. */
    JOINT(CountFrom.ACCEPTANCE, Notice.LICENCE_DAYS),
    /** 依申请公开: a request for information; counts from receipt, and anew from a correction that was asked for in time. */
    DISCLOSURE(CountFrom.COMPLETE, Notice.DISCLOSURE_DAYS);

    /** From which act the count begins; the day of the act is not counted. */
    public enum CountFrom {
        ACCEPTANCE,
        /** When all that is needed had come: receipt, or the last correction. */
        COMPLETE
    }

    /** Working days in which all that is missing is told at once (一次性告知). */
    private static final class Notice {
        /** 行政许可法 art. 32 para. 1 (4). */
        static final int LICENCE_DAYS = 5;

        /** 政府信息公开条例 art. 30. */
        static final int DISCLOSURE_DAYS = 7;
    }

    private final CountFrom countFrom;
    private final int noticeDays;

    MatterKind(CountFrom countFrom, int noticeDays) {
        this.countFrom = countFrom;
        this.noticeDays = noticeDays;
    }

    /** What the law gives where no other law or regulation says otherwise (行政许可法 art. 42). */
    public Statute statute() {
        return switch (this) {
            case ON_THE_SPOT, PROMISED, SUPPLEMENTED -> Statute.LICENCE;
            case RETURNED -> Statute.AT_ONCE;
            case REPORTED_UP -> Statute.REVIEW_BELOW;
            case JOINT -> Statute.JOINT;
            case DISCLOSURE -> Statute.DISCLOSURE;
        };
    }

    public CountFrom countFrom() {
        return countFrom;
    }

    /** Working days after receipt in which a correction may be asked for; silence beyond them means accepted from receipt. */
    public int noticeDays() {
        return noticeDays;
    }

    /** Is it done the day it is accepted? */
    public boolean sameDay() {
        return this == ON_THE_SPOT || this == RETURNED;
    }
}
