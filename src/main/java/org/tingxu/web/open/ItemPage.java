package org.tingxu.web.open;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.Guide;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Limit;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.web.item.ItemWords;

/** The guide to one item (办事指南): conditions, materials, limits, fee and place first, in this order. */
final class ItemPage {
    private final OpenHall hall;
    private final Item item;

    private ItemPage(OpenHall hall, Item item) {
        this.hall = hall;
        this.item = item;
    }

    static String of(OpenHall hall, Language language, Item item) {
        ItemPage page = new ItemPage(hall, item);
        String path = hall.base() + "items/" + item.code().value();
        return Page.of(hall, language, path, item.name(), page::body);
    }

    private void body(Html html) {
        html.element("h1", item.name());
        if (OpenHall.published(item)) {
            guide(html);
        } else {
            html.raw("<p>").text(OpenText.ON_REQUEST).raw("</p>");
        }
        disclosure(html);
    }

    private void guide(Html html) {
        Guide guide = item.guide();
        lines(html, OpenText.CONDITIONS, guide.conditions(), OpenText.NO_CONDITIONS);
        materials(html);
        limits(html);
        html.element("h2", OpenText.FEE).element("p", guide.fee().orElse(OpenText.FREE));
        html.element("h2", OpenText.PLACE).element("p", guide.place().orElse(OpenText.HERE));
        html.raw("<table class=\"facts\"><tbody>");
        Optional<String> phone = guide.phone().or(() -> hall.plan().phone());
        html.row(OpenText.PHONE, phone.map(p -> new Text(p, p)));
        html.row(OpenText.WAITING_NOW, hall.waitFor(item).map(ItemPage::people));
        html.row(OpenText.KIND, Optional.of(ItemWords.kind(item.terms().kind())));
        html.raw("</tbody></table>");
        lines(html, OpenText.BASIS, guide.basis(), OpenText.NO_BASIS);
        steps(html);
    }

    private static Text people(OpenHall.Wait wait) {
        return new Text(wait.waiting() + " 人", wait.waiting() == 1 ? "1 person" : wait.waiting() + " people");
    }

    private static void lines(Html html, Text head, List<Text> lines, Text none) {
        html.element("h2", head);
        if (lines.isEmpty()) {
            html.element("p", none);
            return;
        }
        html.raw("<ul>");
        lines.forEach(line -> html.element("li", line));
        html.raw("</ul>");
    }

    private void materials(Html html) {
        html.element("h2", OpenText.MATERIALS);
        if (item.materials().isEmpty()) {
            html.element("p", OpenText.NO_MATERIALS);
            return;
        }
        html.raw("<table class=\"stack\"><thead><tr>")
                .element("th", OpenText.MATERIAL)
                .element("th", OpenText.FORM);
        html.element("th", OpenText.ISSUER).element("th", OpenText.HOW).raw("</tr></thead><tbody>");
        for (Material m : item.materials()) {
            html.raw("<tr>").element("td", m.name()).raw("<td>").text(ItemWords.form(m.form()));
            html.text(new Text("，", ", ")).text(ItemWords.copies(m.copies())).raw("</td>");
            html.element("td", m.issuer().orElse(OpenText.APPLICANT)).raw("<td>");
            m.how().ifPresent(html::text);
            html.raw("</td></tr>");
        }
        html.raw("</tbody></table>");
    }

    private void limits(Html html) {
        html.element("h2", OpenText.LIMITS).raw("<div class=\"limits\">");
        limit(html, item.terms().here());
        html.raw("</div>");
        item.terms().above().ifPresent(above -> {
            html.element("h3", OpenText.ABOVE).raw("<div class=\"limits\">");
            limit(html, above);
            html.raw("</div>");
        });
    }

    private static void limit(Html html, Limit limit) {
        html.raw("<p><span>").text(OpenText.STATUTORY).raw("</span><strong>").text(ItemWords.statutory(limit));
        html.raw("</strong></p><p><span>").text(OpenText.PROMISED).raw("</span><strong>");
        html.text(ItemWords.days(limit.promisedDays())).raw("</strong></p>");
    }

    private void steps(Html html) {
        List<Text> names = ItemWords.steps(item);
        if (names.isEmpty()) {
            return;
        }
        html.element("h2", OpenText.STEPS).raw("<ol>");
        for (int i = 0; i < names.size(); i++) {
            StepLimit step = item.terms().steps().get(i);
            html.raw("<li>").text(names.get(i)).raw(" — ").text(ItemWords.days(step.days()));
            if (step.beside()) {
                html.raw(" (").text(OpenText.BESIDE).raw(")");
            }
            if (step.optional()) {
                html.raw(" (").text(OpenText.OPTIONAL).raw(")");
            }
            html.raw("</li>");
        }
        html.raw("</ol>");
    }

    private void disclosure(Html html) {
        html.raw("<table class=\"facts\"><tbody>");
        html.row(
                OpenText.DISCLOSURE,
                Optional.of(ItemWords.attribute(item.guide().disclosure().attribute())));
        html.row(OpenText.REASON, item.guide().disclosure().reason());
        html.row(OpenText.VERSION, Optional.of(new Text(item.version(), item.version())));
        html.raw("</tbody></table><p class=\"screen\">").text(OpenText.PRINT).raw("</p>");
    }
}
