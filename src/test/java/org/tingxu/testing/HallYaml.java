package org.tingxu.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hall files of tests. */
public final class HallYaml {
    private HallYaml() {}

    /** One service at so many windows, always open. */
    public static String windows(int count) {
        String windows = IntStream.rangeClosed(1, count)
                .mapToObj("  - {window: %d, serves: [advice]}"::formatted)
                .collect(Collectors.joining("\n"));
        return """
                hall: {id: wide, name: {zh-CN: 大厅, en: Wide hall}, demo: true}
                hours: always
                groups:
                  - {code: general, name: {zh-CN: 综合, en: General}, prefix: A, from: 1, to: 99999}
                services:
                  - {code: advice, name: {zh-CN: 咨询, en: Advice}, group: general}
                windows:
                """ + windows + "\n";
    }

    /** A hall with every limit so low that a test reaches it; three may wait, and its day has no hours at all when shut. */
    public static String tight(boolean shut) {
        String hours = shut
                ? "{closed: [2020-01-01], extra: {%s: [\"09:00-12:00\"]}}"
                        .formatted(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3))
                : "always";
        return """
                hall: {id: tight, name: {zh-CN: 小厅, en: Tight hall}, demo: true}
                hours: %s
                groups:
                  - {code: few, name: {zh-CN: 少, en: Few}, prefix: A, from: 1, to: 2}
                  - {code: many, name: {zh-CN: 多, en: Many}, prefix: B}
                services:
                  - {code: ranged, name: {zh-CN: 号段, en: Ranged}, group: few}
                  - {code: quota, name: {zh-CN: 限号, en: Quota}, group: many, quota: 1}
                  - {code: person, name: {zh-CN: 限人, en: Person}, group: many, per-person: 1}
                  - {code: free, name: {zh-CN: 不限, en: Free}, group: many}
                windows:
                  - {window: 1, serves: [ranged, quota, person, free]}
                  - {window: 2, serves: [free]}
                limits: {held-max: 1, waiting-max: 5, undo-missed-within: 0s}
                """.formatted(hours);
    }
}
