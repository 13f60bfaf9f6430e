package org.tingxu.web.duty;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tingxu.core.duty.Badge;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Limit;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MaterialForm;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.web.auth.StaffNames;

/**
 * A notice as it is read on paper, in one language: slip and A4 say the same.
 *
 * @param facts     names with their values, in order
 * @param materials what is missing, with how it is got
 * @param closing   what the applicant may do
 */
record NoticeSheet(String title, List<Fact> facts, List<Sought> materials, List<String> closing, String clerk) {
    /** 行政复议法 art. 20; 行政诉讼法 art. 46. */
    static final Text REMEDIES_BY_LAW = new Text(
            "不服的，可自知道之日起 60 日内申请行政复议，或自知道之日起 6 个月内提起行政诉讼。",
            "You may apply for administrative reconsideration within 60 days, or sue within 6 months, of learning of it.");

    private static final Text WITHIN_LAW =
            new Text("补齐后请交回本厅；本厅已一次告知全部所缺材料。", "Bring what is missing to this hall; this is all that is missing.");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** A name and its value. */
    record Fact(String name, String value) {}

    /** A material that is missing. */
    record Sought(String name, String form, String copies, String issuer, String how) {}

    /** Whom and what a notice does not know by itself: the hall, and the applicant as far as may be shown. */
    record About(Text hall, Optional<String> phone, Optional<String> applicant, StaffNames names) {}

    NoticeSheet {
        facts = List.copyOf(facts);
        materials = List.copyOf(materials);
        closing = List.copyOf(closing);
    }

    static NoticeSheet of(Notice notice, About about, Language language) {
        return new Writing(notice, about, language).sheet();
    }

    /** The item's steps by their names, with their working days. */
    static Map<Text, Integer> steps(Item item) {
        Map<Text, Integer> steps = new LinkedHashMap<>();
        List<StepLimit> limits = item.terms().steps();
        for (int i = 0; i < limits.size(); i++) {
            String name = limits.get(i).name();
            steps.put(
                    item.guide().steps().isEmpty()
                            ? new Text(name, name)
                            : item.guide().steps().get(i),
                    limits.get(i).days());
        }
        return steps;
    }

    static Optional<Material> material(Notice notice, String code) {
        return notice.item().stream()
                .flatMap(item -> item.materials().stream())
                .filter(m -> m.code().equals(code))
                .findFirst();
    }

    /** A notice being put into words. */
    private record Writing(Notice notice, About about, Language language) {
        private String say(String zh, String en) {
            return new Text(zh, en).in(language);
        }

        NoticeSheet sheet() {
            List<String> closing = new ArrayList<>();
            if (notice.kind() == Notice.Kind.MATERIALS) {
                closing.add(WITHIN_LAW.in(language));
            } else {
                notice.remedies().ifPresent(closing::add);
                closing.add(REMEDIES_BY_LAW.in(language));
            }
            return new NoticeSheet(
                    title(),
                    facts(),
                    notice.materials().stream().map(this::sought).toList(),
                    closing,
                    clerk());
        }

        private String title() {
            return switch (notice.kind()) {
                case MATERIALS -> say("一次性告知书", "Notice of all that is missing");
                case RETURNED -> say("不予受理告知书", "Notice: not accepted");
                case REFUSED -> say("不予许可告知书", "Notice: refused");
            };
        }

        private List<Fact> facts() {
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact(say("办件编号", "Matter"), notice.matter().toString()));
            about.applicant().ifPresent(name -> facts.add(new Fact(say("申请人", "Applicant"), name)));
            notice.item().ifPresent(item -> item(facts, item));
            notice.reasons().ifPresent(reasons -> facts.add(new Fact(say("理由", "Reasons"), reasons)));
            facts.add(new Fact(say("告知时间", "Told at"), TIME.format(notice.at())));
            facts.add(new Fact(say("经办人", "Clerk"), clerk()));
            return facts;
        }

        private String clerk() {
            String clerk = notice.by()
                    .badge()
                    .map(this::badge)
                    .orElseGet(() -> name(notice.by().clerk()));
            return notice.by()
                    .actingFor()
                    .map(this::name)
                    .map(absent -> clerk + say("（代 " + absent + "）", " (for " + absent + ")"))
                    .orElse(clerk);
        }

        /** As told: an account that is named otherwise by now does not change what the applicant was shown. */
        private String badge(Badge badge) {
            return badge.number()
                    .map(number -> badge.name() + say("（工号 " + number + "）", " (badge " + number + ")"))
                    .orElse(badge.name());
        }

        private String name(ClerkId clerk) {
            return about.names().of(clerk.value()).orElse(clerk.value());
        }

        private void item(List<Fact> facts, Item item) {
            facts.add(new Fact(say("事项", "Item"), item.name().in(language)));
            lines(facts, say("办理依据", "Legal basis"), item.guide().basis());
            if (!steps(item).isEmpty()) {
                facts.add(new Fact(
                        say("办理环节", "Steps"),
                        steps(item).entrySet().stream()
                                .map(e -> e.getKey().in(language) + days(e.getValue()))
                                .collect(Collectors.joining(say("、", ", ")))));
            }
            facts.add(new Fact(say("办理时限", "Time limit"), limit(item.terms().here())));
            facts.add(new Fact(
                    say("收费", "Fee"),
                    item.guide().fee().map(fee -> fee.in(language)).orElseGet(() -> say("不收费", "None"))));
            facts.add(new Fact(
                    say("办理地点", "Place"),
                    item.guide().place().orElse(about.hall()).in(language)));
            item.guide().phone().or(about::phone).ifPresent(phone -> facts.add(new Fact(say("咨询电话", "Phone"), phone)));
        }

        private void lines(List<Fact> facts, String name, List<Text> lines) {
            if (!lines.isEmpty()) {
                facts.add(new Fact(
                        name,
                        lines.stream().map(line -> line.in(language)).collect(Collectors.joining(say("；", "; ")))));
            }
        }

        private String days(int days) {
            return say("（" + days + " 个工作日）", " (" + days + " working days)");
        }

        private String limit(Limit limit) {
            return limit.promisedDays() == 0
                    ? say("当日办结", "The same day")
                    : say(
                            "承诺 " + limit.promisedDays() + " 个工作日（法定 "
                                    + limit.statute().days() + " 个）",
                            limit.promisedDays() + " working days promised, "
                                    + limit.statute().days() + " by law");
        }

        private Sought sought(String code) {
            return material(notice, code)
                    .map(m -> new Sought(
                            m.name().in(language),
                            form(m.form()),
                            m.copies() == 0 ? say("出示", "to show") : Integer.toString(m.copies()),
                            m.issuer().map(t -> t.in(language)).orElseGet(() -> say("申请人", "Applicant")),
                            m.how().map(t -> t.in(language)).orElse("")))
                    .orElseGet(() -> new Sought(code, "", "", "", ""));
        }

        private String form(MaterialForm form) {
            return switch (form) {
                case ORIGINAL -> say("原件", "Original");
                case COPY -> say("复印件", "Copy");
                case ORIGINAL_AND_COPY -> say("验原件收复印件", "Original shown, copy kept");
                case ELECTRONIC -> say("电子件", "Electronic");
            };
        }
    }
}
