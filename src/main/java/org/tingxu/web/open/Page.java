package org.tingxu.web.open;

import java.util.function.Consumer;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;

/** What all pages have in common: head, way about, language, complaint phone. */
final class Page {
    private Page() {}

    /**
     * A whole page of a hall.
     *
     * @param path   where it is, without its language
     * @param title  what it is about
     * @param body   writes what stands between head and foot
     */
    static String of(OpenHall hall, Language language, String path, Text title, Consumer<Html> body) {
        Html html = new Html(language);
        head(html, title.in(language) + " · " + hall.name().in(language), path);
        html.raw("<body><a class=\"skip\" href=\"#main\">").text(OpenText.SKIP).raw("</a><header><p class=\"hall\">");
        html.link(hall.base(), hall.name()).raw("</p><nav><ul>");
        html.raw("<li>").link(hall.base(), OpenText.ITEMS).raw("</li><li>");
        html.link(hall.base() + "matter", OpenText.MY_MATTER).raw("</li><li>");
        html.link(hall.base() + "voice", OpenText.VOICE).raw("</li><li>");
        html.link(hall.base() + "results", OpenText.RESULTS).raw("</li><li>");
        html.link(hall.base() + "items.csv", OpenText.DOWNLOAD).raw("</li><li>");
        otherLanguage(html, path);
        html.raw("</li></ul></nav></header>");
        if (hall.plan().demo()) {
            html.raw("<p class=\"demo\">").text(OpenText.DEMO).raw("</p>");
        }
        html.raw("<main id=\"main\">");
        body.accept(html);
        html.raw("</main><footer>");
        hall.plan()
                .phone()
                .ifPresent(phone -> html.raw("<p>")
                        .text(OpenText.COMPLAINTS)
                        .raw(" <strong>")
                        .text(phone)
                        .raw("</strong></p>"));
        html.raw("<p>").text(OpenText.AS_OF).raw(" ").text(stamp(hall)).raw("</p></footer></body></html>");
        return html.toString();
    }

    /**
     * A page that only says something, of no hall.
     *
     * @param code of what went wrong, for who reports it
     */
    static String plain(Language language, Text title, String code, Consumer<Html> body) {
        Html html = new Html(language);
        head(html, title.in(language), "");
        html.raw("<body><main id=\"main\">").element("h1", title);
        body.accept(html);
        html.raw("<p class=\"hint\">")
                .text(OpenText.ERROR_CODE)
                .raw(" <code>")
                .text(code)
                .raw("</code></p>");
        return html.raw("</main></body></html>").toString();
    }

    private static void head(Html html, String title, String path) {
        html.raw("<!doctype html><html lang=\"").raw(html.language().tag()).raw("\"><head><meta charset=\"utf-8\">");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .element("title", title);
        html.raw("<link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/open.css\">");
        for (Language other : Language.values()) {
            html.raw("<link rel=\"alternate\" hreflang=\"")
                    .raw(other.tag())
                    .raw("\" href=\"")
                    .text(Html.in(path, other))
                    .raw("\">");
        }
        html.raw("</head>");
    }

    private static void otherLanguage(Html html, String path) {
        Language other = html.language() == Language.ZH_CN ? Language.EN : Language.ZH_CN;
        html.raw("<a lang=\"").raw(other.tag()).raw("\" hreflang=\"").raw(other.tag());
        html.raw("\" href=\"").text(Html.in(path, other)).raw("\">");
        html.text(OpenText.OTHER_LANGUAGE).raw("</a>");
    }

    private static String stamp(OpenHall hall) {
        return hall.now().toLocalDate() + " "
                + hall.now().toLocalTime().withNano(0).toString().substring(0, 5);
    }
}
