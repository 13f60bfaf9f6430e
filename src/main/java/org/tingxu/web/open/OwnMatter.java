package org.tingxu.web.open;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.AcceptedItem;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.item.Edition;
import org.tingxu.core.item.Shelf;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.Text;
import org.tingxu.report.MatterEntry;

/**
 * A matter as its applicant sees it: never a name.
 *
 * @param missing what the one-time notice named, while it is waited for
 */
record OwnMatter(MatterEntry entry, Text item, List<Text> missing) {
    static OwnMatter of(Hall hall, MatterNo no, MatterEntry entry) {
        Optional<Matter> open = hall.state().duties().matter(no);
        Optional<Shelf> shelf = hall
                .state()
                .catalogue()
                .all(hall.state().setUp().items())
                .stream()
                .filter(s -> s.code().value().equals(entry.item()))
                .findFirst();
        Text name = shelf.flatMap(s -> s.editions().stream().reduce((_, last) -> last))
                .map(e -> e.item().name())
                .orElseGet(() -> new Text(entry.item(), entry.item()));
        List<Text> missing = open.filter(_ -> entry.stage().equals("awaiting")).stream()
                .flatMap(m -> m.told().stream().map(code -> material(shelf, m.item(), code)))
                .toList();
        return new OwnMatter(entry, name, missing);
    }

    /** The name of a material in the version that the matter was taken in under. */
    private static Text material(Optional<Shelf> shelf, AcceptedItem accepted, String code) {
        return shelf.stream()
                .flatMap(s -> s.editions().reversed().stream())
                .map(Edition::item)
                .filter(i -> i.version().equals(accepted.version()))
                .map(Item::materials)
                .flatMap(List::stream)
                .filter(m -> m.code().equals(code))
                .map(Material::name)
                .findFirst()
                .orElseGet(() -> new Text(code, code));
    }
}
