package org.tingxu.device.printing;

/**
 * The fixed words of a slip in one language.
 *
 * @param peopleAhead with one {@code %d}
 * @param complaints with one {@code %s} for the phone number
 */
record SlipWords(
        String title,
        String yourNumber,
        String peopleAhead,
        String youAreNext,
        String takenAt,
        String scan,
        String complaints,
        String reprint,
        String keep) {
    private static final SlipWords ZH_CN = new SlipWords(
            "排队取号凭条", "您的号码", "前面还有 %d 人", "前面没有人，请留意叫号", "取号时间", "微信扫一扫，查看叫号进度", "投诉监督电话 %s", "补打", "过号请到服务台，当日有效");
    private static final SlipWords EN = new SlipWords(
            "Queue ticket",
            "Your number",
            "%d ahead of you",
            "Nobody ahead: you are next",
            "Taken at",
            "Scan to follow your turn",
            "Complaints: %s",
            "REPRINT",
            "Missed it? Ask the desk. Valid today");

    static SlipWords in(Slip.Language language) {
        return switch (language) {
            case ZH_CN -> ZH_CN;
            case EN -> EN;
        };
    }
}
