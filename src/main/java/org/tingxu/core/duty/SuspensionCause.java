package org.tingxu.core.duty;

/** Why time is not counted: the list of 行政许可法 art. 45, and of 政府信息公开条例 art. 33 para. 3. */
public enum SuspensionCause {
    /** 听证. */
    HEARING,
    /** 招标. */
    TENDER,
    /** 拍卖. */
    AUCTION,
    /** 检验. */
    INSPECTION,
    /** 检测. */
    TESTING,
    /** 检疫. */
    QUARANTINE,
    /** 鉴定. */
    APPRAISAL,
    /** 专家评审. */
    EXPERT_REVIEW,
    /** 征求第三方意见: of a request for information only; the third party has {@value #THIRD_PARTY_DAYS} working days. */
    THIRD_PARTY;

    /** 政府信息公开条例 art. 32: the third party answers within fifteen working days; silence does not stop the count longer. */
    public static final int THIRD_PARTY_DAYS = 15;

    /** May a matter of this kind stand still for this? What is done the same day never does. */
    public boolean fits(MatterKind kind) {
        return !kind.sameDay() && (this == THIRD_PARTY) == (kind == MatterKind.DISCLOSURE);
    }
}
