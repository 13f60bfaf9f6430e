package org.tingxu.device.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.Language;

/** Reasons of a print server (RFC 8011 section 5.4.12) for which people have words. */
public enum PaperReason {
    MEDIA_EMPTY("media-empty", true, "no paper", "缺纸"),
    MEDIA_NEEDED("media-needed", true, "paper needed", "需要加纸"),
    MEDIA_JAM("media-jam", true, "paper jam", "卡纸"),
    COVER_OPEN("cover-open", true, "cover open", "上盖未合"),
    DOOR_OPEN("door-open", true, "door open", "机门未关"),
    INPUT_TRAY_MISSING("input-tray-missing", true, "paper tray missing", "纸盒未装"),
    OUTPUT_AREA_FULL("output-area-full", true, "output tray full", "出纸盘已满"),
    OFFLINE("offline", true, "printer is off or not connected", "打印机离线"),
    TIMED_OUT("timed-out", true, "printer does not answer", "打印机无应答"),
    SHUTDOWN("shutdown", true, "printer is off", "打印机已关机"),
    PAUSED("paused", true, "queue is paused", "队列已暂停"),
    TONER_EMPTY("toner-empty", false, "toner empty", "碳粉用尽"),
    MARKER_SUPPLY_EMPTY("marker-supply-empty", false, "toner or ink empty", "耗材用尽"),
    CANCELLED_BY_USER("job-canceled-by-user", false, "cancelled", "作业被取消"),
    ABORTED("aborted-by-system", false, "aborted by the print server", "作业被打印服务中止");

    private static final List<String> SEVERITIES = List.of("-error", "-warning", "-report");

    private final String keyword;
    private final boolean halting;
    private final String english;
    private final String chinese;

    PaperReason(String keyword, boolean halting, String english, String chinese) {
        this.keyword = keyword;
        this.halting = halting;
        this.english = english;
        this.chinese = chinese;
    }

    /** A reason without its severity. */
    static String bare(String reason) {
        return SEVERITIES.stream()
                .filter(reason::endsWith)
                .findFirst()
                .map(severity -> reason.substring(0, reason.length() - severity.length()))
                .orElse(reason);
    }

    /** No sheet comes out while this lasts: an error, or paper trouble of any severity (CUPS reports those as warnings too). */
    static boolean halts(String reason) {
        return reason.endsWith("-error") || of(reason).map(r -> r.halting).orElse(false);
    }

    /** Words for people; the keyword itself when there are none. */
    public static String words(String reason, Language language) {
        return of(reason)
                .map(r -> switch (language) {
                    case ZH_CN -> r.chinese;
                    case EN -> r.english;
                })
                .orElseGet(() -> bare(reason));
    }

    private static Optional<PaperReason> of(String reason) {
        return Arrays.stream(values())
                .filter(r -> r.keyword.equals(bare(reason)))
                .findFirst();
    }
}
