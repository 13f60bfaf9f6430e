package org.tingxu.web.item;

import java.util.ArrayList;
import java.util.List;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Limit;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MaterialForm;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.name.Text;

/** What is told about items, in the words of the field. */
public final class ItemWords {
    private ItemWords() {}

    public static Text kind(MatterKind kind) {
        return switch (kind) {
            case ON_THE_SPOT -> new Text("即办件", "Done on the spot");
            case PROMISED -> new Text("承诺件", "Done within a promised time");
            case SUPPLEMENTED -> new Text("补办件", "Counts from complete materials");
            case RETURNED -> new Text("退回件", "Not accepted");
            case REPORTED_UP -> new Text("上报件", "Examined here, decided above");
            case JOINT -> new Text("联办件", "Several bodies together");
            case DISCLOSURE -> new Text("依申请公开", "Request for information");
        };
    }

    public static Text form(MaterialForm form) {
        return switch (form) {
            case ORIGINAL -> new Text("原件", "original");
            case COPY -> new Text("复印件", "copy");
            case ORIGINAL_AND_COPY -> new Text("验原件，收复印件", "original to show, copy to keep");
            case ELECTRONIC -> new Text("电子件", "electronic");
        };
    }

    /** How many stay; of 0 nothing does. */
    public static Text copies(int copies) {
        return copies == 0
                ? new Text("只核验，不收取", "shown only")
                : new Text(copies + " 份", copies == 1 ? "1 copy" : copies + " copies");
    }

    public static Text attribute(Disclosure.Attribute attribute) {
        return switch (attribute) {
            case PUBLISHED -> new Text("主动公开", "Published");
            case ON_REQUEST -> new Text("依申请公开", "Disclosed on request");
            case WITHHELD -> new Text("不予公开", "Not disclosed");
        };
    }

    /** 0 days are the same day. */
    public static Text days(int days) {
        return days == 0
                ? new Text("当日办结", "the same day")
                : new Text(days + " 个工作日", days == 1 ? "1 working day" : days + " working days");
    }

    /** What the law gives, and by how much it may be extended. */
    public static Text statutory(Limit limit) {
        Text days = days(limit.statute().days());
        int more = limit.statute().extensionDays();
        return more == 0
                ? days
                : new Text(
                        days.zh() + "，经批准可延长 " + more + " 个工作日",
                        days.en() + ", extended by " + more + " with approval");
    }

    /** The names of an item's steps, in both languages where they are known. */
    public static List<Text> steps(Item item) {
        return item.guide().steps().isEmpty()
                ? item.terms().steps().stream()
                        .map(s -> new Text(s.name(), s.name()))
                        .toList()
                : item.guide().steps();
    }

    static List<Text> stepLines(Item item) {
        List<Text> names = steps(item);
        List<Text> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            StepLimit step = item.terms().steps().get(i);
            Text days = days(step.days());
            lines.add(joined(
                    names.get(i).zh() + "：" + days.zh() + (step.beside() ? "（与上一环节同时）" : "")
                            + (step.optional() ? "（可略过）" : ""),
                    names.get(i).en() + ": " + days.en() + (step.beside() ? " (beside the step before)" : "")
                            + (step.optional() ? " (may be left out)" : "")));
        }
        return lines;
    }

    static List<Text> lines(Material material) {
        List<Text> lines = new ArrayList<>();
        Text form = form(material.form());
        Text copies = copies(material.copies());
        lines.add(material.name());
        lines.add(new Text(form.zh() + "，" + copies.zh(), form.en() + ", " + copies.en()));
        lines.addAll(material.issuer().stream()
                .map(i -> joined("出具单位：" + i.zh(), "issued by: " + i.en()))
                .toList());
        lines.addAll(material.how().stream()
                .map(h -> joined("如何取得：" + h.zh(), "how to get it: " + h.en()))
                .toList());
        return lines;
    }

    /** A line of more than a name, cut where a text ends. */
    private static Text joined(String zh, String en) {
        return new Text(cut(zh), cut(en));
    }

    private static String cut(String text) {
        return text.length() <= Text.LENGTH_MAX ? text : text.substring(0, Text.LENGTH_MAX - 1) + "…";
    }
}
