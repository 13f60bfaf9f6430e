package org.tingxu.web.open;

import java.util.Optional;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;

/** Where an applicant looks up his own matter, by the number and the code of his receipt. */
final class MatterPage {
    private MatterPage() {}

    /**
     * The form, with what was found or why nothing was.
     *
     * @param number as it was asked for
     */
    static String of(OpenHall hall, Language language, String number, Optional<OwnMatter> found, Optional<Text> said) {
        return Page.of(hall, language, hall.base() + "matter", OpenText.MY_MATTER, html -> {
            html.element("h1", OpenText.MY_MATTER);
            said.ifPresent(text ->
                    html.raw("<p class=\"said\" role=\"alert\">").text(text).raw("</p>"));
            found.ifPresent(matter -> shown(html, matter));
            form(html, hall, number);
        });
    }

    private static void shown(Html html, OwnMatter matter) {
        html.raw("<section class=\"found\">")
                .element("h2", matter.entry().number())
                .raw("<table class=\"facts\"><tbody>");
        html.row(OpenText.ITEM, Optional.of(matter.item()));
        html.row(OpenText.STAGE, Optional.of(OpenText.stage(matter.entry().stage())));
        html.row(
                OpenText.RECEIVED,
                Optional.of(same(matter.entry().receivedAt().toLocalDate().toString())));
        html.row(
                OpenText.DUE,
                matter.entry()
                        .due()
                        .map(due -> due(due.toString(), matter.entry().dueProvisional())));
        html.row(OpenText.DECISION, matter.entry().granted().map(yes -> yes ? OpenText.GRANTED : OpenText.REFUSED));
        html.raw("</tbody></table>");
        if (!matter.missing().isEmpty()) {
            html.element("h3", OpenText.MISSING).raw("<ul>");
            matter.missing().forEach(m -> html.element("li", m));
            html.raw("</ul>");
        }
        html.raw("</section>");
    }

    private static Text due(String day, boolean provisional) {
        return provisional ? new Text(day + OpenText.PROVISIONAL.zh(), day + OpenText.PROVISIONAL.en()) : same(day);
    }

    private static Text same(String text) {
        return new Text(text, text);
    }

    private static void form(Html html, OpenHall hall, String number) {
        html.raw("<form method=\"post\" action=\"")
                .text(html.to(hall.base() + "matter"))
                .raw("\"><p class=\"hint\">");
        html.text(OpenText.MATTER_HINT).raw("</p><label for=\"number\">").text(OpenText.NUMBER);
        html.raw(
                "</label><input id=\"number\" name=\"number\" required maxlength=\"16\" autocomplete=\"off\" value=\"");
        html.text(number).raw("\"><label for=\"code\">").text(OpenText.CODE).raw("</label>");
        html.raw("<input id=\"code\" name=\"code\" required maxlength=\"16\" autocomplete=\"off\"")
                .raw(" autocapitalize=\"characters\" spellcheck=\"false\"><p><button>");
        html.text(OpenText.LOOK_UP).raw("</button></p></form>");
    }
}
