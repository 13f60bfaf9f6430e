package org.tingxu.device.slip;

import java.util.List;
import java.util.Optional;

/** Made-up slips to try a template with. */
public final class SlipSample {
    private static final String LINK = "https://hall.example.gov.cn/t/7Q2mX9vKpLr4TzWn8YbHcA7Q2mX9vKpLr4TzWn8YbHcA12";

    private SlipSample() {}

    /** A slip of an ordinary day. */
    public static Slip ordinary(Slip.Language language, boolean reprint) {
        boolean zh = language == Slip.Language.ZH_CN;
        return new Slip(
                zh ? "云溪镇便民服务中心" : "Yunxi Town Service Centre",
                "A012",
                zh ? "社会保障卡申领" : "Social security card",
                7,
                Optional.of(zh ? "老年人优先" : "Priority: elderly"),
                "2026-03-02 09:15:00",
                LINK,
                language,
                reprint,
                Optional.of("0571-5550 0123"),
                Optional.of("https://hall.example.gov.cn/v/yunxi"),
                zh ? List.of("居民身份证原件", "近期白底照片一张") : List.of("Identity card", "One recent photo"));
    }

    /** The widest slip in each language: a number of the longest kind, and texts that need several lines. */
    public static List<Slip> widest() {
        return List.of(widest(Slip.Language.ZH_CN), widest(Slip.Language.EN));
    }

    private static Slip widest(Slip.Language language) {
        Slip usual = ordinary(language, true);
        return new Slip(
                usual.hallName().repeat(4),
                "AB99999999",
                usual.serviceName().repeat(4),
                99_999,
                usual.priorityMark(),
                usual.issuedAt(),
                LINK,
                language,
                true,
                usual.complaintPhone(),
                usual.complaintUrl(),
                usual.notes());
    }
}
