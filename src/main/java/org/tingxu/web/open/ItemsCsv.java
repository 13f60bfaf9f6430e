package org.tingxu.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tingxu.core.duty.Guide;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Limit;
import org.tingxu.core.duty.Material;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.web.item.ItemWords;
import org.tingxu.web.table.Csv;

/** The published items as a table, one a row. */
final class ItemsCsv {
    private final Language language;

    private ItemsCsv(Language language) {
        this.language = language;
    }

    static String of(OpenHall hall, Language language) {
        ItemsCsv csv = new ItemsCsv(language);
        return Csv.of(
                csv.heads(),
                hall.items().stream()
                        .filter(OpenHall::published)
                        .map(csv::cells)
                        .toList());
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of("code"));
        List.of(
                        OpenText.ITEM,
                        OpenText.KIND,
                        OpenText.CONDITIONS,
                        OpenText.MATERIALS,
                        OpenText.STATUTORY,
                        OpenText.PROMISED,
                        OpenText.FEE,
                        OpenText.PLACE,
                        OpenText.PHONE,
                        OpenText.BASIS,
                        OpenText.STEPS,
                        OpenText.DISCLOSURE,
                        OpenText.VERSION)
                .forEach(head -> heads.add(head.in(language)));
        return heads;
    }

    private List<String> cells(Item item) {
        Guide guide = item.guide();
        Limit limit = item.terms().here();
        return List.of(
                item.code().value(),
                item.name().in(language),
                ItemWords.kind(item.terms().kind()).in(language),
                joined(guide.conditions()),
                joined(item.materials().stream().map(Material::name).toList()),
                ItemWords.statutory(limit).in(language),
                ItemWords.days(limit.promisedDays()).in(language),
                one(guide.fee().or(() -> Optional.of(OpenText.FREE))),
                one(guide.place().or(() -> Optional.of(OpenText.HERE))),
                guide.phone().orElse(""),
                joined(guide.basis()),
                joined(ItemWords.steps(item)),
                ItemWords.attribute(guide.disclosure().attribute()).in(language),
                item.version());
    }

    private String one(Optional<Text> text) {
        return text.map(t -> t.in(language)).orElse("");
    }

    private String joined(List<Text> lines) {
        return lines.stream().map(t -> t.in(language)).collect(Collectors.joining("\n"));
    }
}
