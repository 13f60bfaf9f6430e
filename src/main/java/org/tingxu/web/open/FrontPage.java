package org.tingxu.web.open;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Material;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.GroupPlan;
import org.tingxu.web.item.ItemWords;

/** The items of a hall: a search first, then all of them by group, and who waits for what. */
final class FrontPage {
    private final OpenHall hall;
    private final String sought;

    private FrontPage(OpenHall hall, String sought) {
        this.hall = hall;
        this.sought = sought;
    }

    static String of(OpenHall hall, Language language, String sought) {
        FrontPage page = new FrontPage(hall, sought.strip());
        return Page.of(hall, language, hall.base(), OpenText.TITLE, page::body);
    }

    private void body(Html html) {
        html.element("h1", OpenText.TITLE);
        search(html);
        List<Item> found = hall.items().stream().filter(this::fits).toList();
        if (hall.items().isEmpty()) {
            html.element("p", OpenText.NO_ITEMS);
        } else if (found.isEmpty()) {
            html.raw("<p role=\"status\">").text(OpenText.FOUND_NONE).raw("</p>");
            groups(html, hall.items());
        } else {
            groups(html, found);
            if (!sought.isEmpty()) {
                html.raw("<p>").link(hall.base(), OpenText.ALL_ITEMS).raw("</p>");
            }
        }
        waits(html);
    }

    private void search(Html html) {
        html.raw("<form role=\"search\" method=\"get\" action=\"")
                .text(hall.base())
                .raw("\"><label for=\"q\">");
        html.text(OpenText.SEARCH)
                .raw("</label><p class=\"hint\" id=\"q-hint\">")
                .text(OpenText.SEARCH_HINT);
        html.raw("</p><div class=\"line\"><input id=\"q\" name=\"q\" type=\"search\" maxlength=\"60\"")
                .raw(" aria-describedby=\"q-hint\" value=\"")
                .text(sought);
        html.raw("\">");
        if (html.language() != Language.ZH_CN) {
            html.raw("<input type=\"hidden\" name=\"lang\" value=\"")
                    .raw(html.language().tag())
                    .raw("\">");
        }
        html.raw("<button>").text(OpenText.SEARCH_DO).raw("</button></div></form>");
    }

    private boolean fits(Item item) {
        Stream<Text> texts = OpenHall.published(item)
                ? Stream.concat(
                        Stream.of(item.name()), item.materials().stream().map(Material::name))
                : Stream.of(item.name());
        String wanted = sought.toLowerCase(Locale.ROOT);
        return texts.anyMatch(
                t -> t.zh().contains(wanted) || t.en().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void groups(Html html, List<Item> items) {
        for (GroupPlan group : hall.plan().groups()) {
            group(
                    html,
                    group.name(),
                    items.stream()
                            .filter(i -> hall.groupOf(i).equals(Optional.of(group.code())))
                            .toList());
        }
        group(
                html,
                OpenText.OTHERS,
                items.stream().filter(i -> hall.groupOf(i).isEmpty()).toList());
    }

    private void group(Html html, Text name, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        html.raw("<section>").element("h2", name).raw("<table><thead><tr>").element("th", OpenText.ITEM);
        html.element("th", OpenText.PROMISED).element("th", OpenText.STATUTORY).raw("</tr></thead><tbody>");
        for (Item item : items) {
            html.raw("<tr><td>").link(hall.base() + "items/" + item.code().value(), item.name());
            html.raw("</td>");
            if (OpenHall.published(item)) {
                html.element("td", ItemWords.days(item.terms().here().promisedDays()));
                html.element("td", ItemWords.days(item.terms().here().statute().days()));
            } else {
                html.raw("<td colspan=\"2\">")
                        .text(ItemWords.attribute(item.guide().disclosure().attribute()))
                        .raw("</td>");
            }
            html.raw("</tr>");
        }
        html.raw("</tbody></table></section>");
    }

    private void waits(Html html) {
        html.raw("<section>").element("h2", OpenText.WAITING).raw("<table><thead><tr>");
        html.element("th", OpenText.SERVICE).element("th", OpenText.WAITING_NOW).element("th", OpenText.NUMBERS);
        html.raw("</tr></thead><tbody>");
        for (OpenHall.Wait wait : hall.waits()) {
            html.raw("<tr>").element("td", wait.service().name()).element("td", String.valueOf(wait.waiting()));
            html.element("td", wait.open() ? OpenText.GIVEN : OpenText.NOT_GIVEN)
                    .raw("</tr>");
        }
        html.raw("</tbody></table></section>");
    }
}
