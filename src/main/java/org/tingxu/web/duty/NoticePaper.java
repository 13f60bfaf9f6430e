package org.tingxu.web.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.device.paper.A4Document;
import org.tingxu.device.paper.A4Document.Column;
import org.tingxu.device.paper.A4Document.Heading;
import org.tingxu.device.paper.A4Document.Paragraph;
import org.tingxu.device.paper.A4Document.Part;
import org.tingxu.device.paper.A4Document.Side;
import org.tingxu.device.paper.A4Document.Table;

/** A notice on paper: as lines of a slip, or as an A4 page to be signed for. */
final class NoticePaper {
    private NoticePaper() {}

    /** The lines below the title of a slip, the hall's name first. */
    static List<String> lines(NoticeSheet sheet, String hall, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(hall);
        sheet.facts().forEach(fact -> lines.add(fact.name() + colon(language) + fact.value()));
        if (!sheet.materials().isEmpty()) {
            lines.add(new Text("所缺材料：", "Missing:").in(language));
        }
        for (int i = 0; i < sheet.materials().size(); i++) {
            NoticeSheet.Sought m = sheet.materials().get(i);
            lines.add((i + 1) + ". " + m.name());
            String more = String.join(
                    " · ",
                    Stream.of(m.form(), copies(m, language), m.issuer(), m.how())
                            .filter(text -> !text.isEmpty())
                            .toList());
            if (!more.isEmpty()) {
                lines.add("   " + more);
            }
        }
        lines.addAll(sheet.closing());
        return lines;
    }

    private static String copies(NoticeSheet.Sought m, Language language) {
        boolean counted = !m.copies().isEmpty() && m.copies().chars().allMatch(Character::isDigit);
        return counted ? m.copies() + new Text(" 份", " pcs").in(language) : m.copies();
    }

    private static String colon(Language language) {
        return new Text("：", ": ").in(language);
    }

    static A4Document document(NoticeSheet sheet, String hall, Language language) {
        List<Part> parts = new ArrayList<>();
        parts.add(new A4Document.Facts(sheet.facts().stream()
                .map(fact -> new A4Document.Fact(fact.name(), fact.value()))
                .toList()));
        if (!sheet.materials().isEmpty()) {
            parts.add(new Heading(new Text("所缺材料", "What is missing").in(language)));
            parts.add(materials(sheet, language));
        }
        sheet.closing().forEach(text -> parts.add(new Paragraph(text)));
        return new A4Document(
                language,
                hall + " " + sheet.title(),
                parts,
                Stream.of(new Text("申请人签收", "Received by"), new Text("经办人", "Clerk"), new Text("日期", "Date"))
                        .map(text -> text.in(language))
                        .toList(),
                hall,
                false);
    }

    private static Table materials(NoticeSheet sheet, Language language) {
        return new Table(
                List.of(
                        new Column(new Text("材料", "Material").in(language), 4, Side.LEFT),
                        new Column(new Text("形式", "Form").in(language), 3, Side.LEFT),
                        new Column(new Text("份数", "Copies").in(language), 2, Side.RIGHT),
                        new Column(new Text("出具单位", "Issued by").in(language), 3, Side.LEFT),
                        new Column(new Text("获取方式", "How to get it").in(language), 5, Side.LEFT)),
                sheet.materials().stream()
                        .map(m -> List.of(m.name(), m.form(), m.copies(), m.issuer(), m.how()))
                        .toList());
    }
}
