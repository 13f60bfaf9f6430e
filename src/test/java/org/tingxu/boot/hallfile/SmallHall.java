package org.tingxu.boot.hallfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.tingxu.core.plan.HallPlan;

/** A hall of thirty lines without fault, in which a test spoils one thing. */
final class SmallHall {
    static final Models PROFILES = TestModels.ALL;

    static final String YAML = """
            hall:
              id: small
              name: {zh-CN: 小厅, en: Small hall}
              zone: Asia/Shanghai
              phone: 0851-12345
              demo: true
            hours:
              monday-friday: ["08:30-12:00", "13:30-17:30"]
              closed: [2026-10-01]
              extra: {2026-10-10: ["09:00-12:00"]}
            groups:
              - {code: civil, name: {zh-CN: 民政, en: Civil}, prefix: A, from: 1, to: 499}
              - {code: social, name: {zh-CN: 社保, en: Social}, prefix: B}
            services:
              - code: dibao
                name: {zh-CN: 低保, en: Allowance}
                group: civil
                quota: 40
              - code: pension
                name: {zh-CN: 养老, en: Pension}
                group: social
                per-person: 1
            windows:
              - {window: 1, name: {zh-CN: 一号, en: One}, serves: [[dibao], [pension]]}
              - {window: 2, serves: [pension]}
            kiosks:
              - {id: kiosk-1, printer: printer-1}
            printers:
              - {id: printer-1, profile: escpos-generic, line: virtual}
            order: {parts: [ratio, group], aged-after: 20m, ordinary-every: 4}
            limits: {return-behind: 2, undo-missed-within: 90s, tickets-in-break: false}
            """;

    private SmallHall() {}

    static HallPlan plan() {
        return loaded(YAML);
    }

    static HallPlan loaded(String yaml) {
        HallFile file = HallFile.parse(yaml, PROFILES);
        assertThat(file).isInstanceOf(HallFile.Loaded.class);
        return ((HallFile.Loaded) file).plan();
    }

    /** The messages about the small hall with one text, which is there once, replaced by another. */
    static List<String> messages(String text, String other) {
        return messages(spoilt(YAML, text, other));
    }

    static String spoilt(String yaml, String text, String other) {
        assertThat(yaml.split(java.util.regex.Pattern.quote(text), -1))
                .as("'%s' is there once", text)
                .hasSize(2);
        return yaml.replace(text, other);
    }

    static List<String> messages(String yaml) {
        return messages(HallFile.parse(yaml, PROFILES));
    }

    static List<String> messages(HallFile file) {
        return switch (file) {
            case HallFile.Loaded loaded -> List.of();
            case HallFile.Faulty faulty -> faulty.messages("hall.yaml");
        };
    }
}
