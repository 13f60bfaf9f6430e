package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.duty.ClockFault;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Limit;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Statute;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.Text;

/** Reads {@code items}: what the hall accepts, by when it is done, and what the applicant brings. */
final class ItemReader {
    static final int ITEMS_MAX = 500;

    private final Declared names = new Declared("item", true);
    private final List<Item> items = new ArrayList<>();

    private ItemReader() {}

    static List<Item> read(List<Field> fields) {
        ItemReader reader = new ItemReader();
        fields.stream()
                .skip(ITEMS_MAX)
                .findFirst()
                .ifPresent(f -> f.fault("one item too many", "at most " + ITEMS_MAX));
        fields.stream().limit(ITEMS_MAX).forEach(reader::item);
        return reader.items;
    }

    private void item(Field field) {
        Section.of(field, List.of("code", "name", "kind"), List.of("statutory", "extension", "promised", "materials"))
                .ifPresent(section -> {
                    section.field("code").ifPresent(names::add);
                    Optional<ItemCode> code = section.field("code").flatMap(f -> NameReader.code(f, ItemCode::new));
                    Optional<Text> name = section.field("name").flatMap(NameReader::text);
                    Optional<Terms> terms = section.field("kind")
                            .flatMap(ItemReader::kind)
                            .flatMap(kind -> terms(section, field, kind));
                    List<Material> materials = section.field("materials")
                            .map(ItemReader::materials)
                            .orElse(List.of());
                    if (code.isPresent() && name.isPresent() && terms.isPresent()) {
                        items.add(new Item(code.get(), name.get(), terms.get(), materials));
                    }
                });
    }

    /** 退回件 is what becomes of a matter, not what an item is. */
    private static Optional<MatterKind> kind(Field field) {
        Map<String, MatterKind> kinds = new LinkedHashMap<>();
        Arrays.stream(MatterKind.values())
                .filter(k -> k != MatterKind.RETURNED)
                .forEach(k -> kinds.put(k.name().toLowerCase(Locale.ROOT).replace('_', '-'), k));
        return field.text()
                .flatMap(word -> kinds.containsKey(word)
                        ? Optional.ofNullable(kinds.get(word))
                        : field.fault("no kind of item " + Words.quoted(word), Words.oneOf(kinds.keySet(), word)));
    }

    private static Optional<Terms> terms(Section section, Field item, MatterKind kind) {
        int statutory = days(section, "statutory", kind.statute().days());
        int extension = days(section, "extension", kind.statute().extensionDays());
        int promised = days(section, "promised", kind.sameDay() ? 0 : statutory);
        Terms terms =
                new Terms(kind, new Limit(new Statute(statutory, extension), promised), Optional.empty(), List.of());
        return terms.fault()
                .map(fault -> told(section.field("promised").orElse(item), fault))
                .orElse(Optional.of(terms));
    }

    private static Optional<Terms> told(Field at, ClockFault fault) {
        return switch (fault) {
            case ClockFault.PromiseOverStatute f ->
                at.fault(
                        "%d working days are promised and the law gives %d"
                                .formatted(f.promisedDays(), f.statutoryDays()),
                        "promise %d at most".formatted(f.statutoryDays()));
            case ClockFault.PromiseUnlikeKind f ->
                at.fault(
                        "%d working days do not fit the kind".formatted(f.promisedDays()),
                        "0 for on-the-spot, 1 or more for every other kind");
            default -> at.fault("these limits are not taken: " + fault.code(), "see docs/hall-file.md");
        };
    }

    private static int days(Section section, String key, int otherwise) {
        return section.field(key).flatMap(f -> f.whole(0, Statute.DAYS_MAX)).orElse(otherwise);
    }

    private static List<Material> materials(Field field) {
        String wanted =
                "a list of at most %d materials, each {code: …, name: {zh-CN: …, en: …}}".formatted(Item.MATERIALS_MAX);
        Declared codes = new Declared("material", true);
        List<Material> materials = new ArrayList<>();
        List<Field> fields = field.items(wanted).orElse(List.of());
        fields.stream().skip(Item.MATERIALS_MAX).findFirst().ifPresent(f -> f.fault("one material too many", wanted));
        fields.stream()
                .limit(Item.MATERIALS_MAX)
                .forEach(f -> Section.of(f, List.of("code", "name"), List.of()).ifPresent(s -> {
                    s.field("code").ifPresent(codes::add);
                    Optional<Text> name = s.field("name").flatMap(NameReader::text);
                    s.field("code")
                            .flatMap(c -> name.flatMap(n -> NameReader.code(c, code -> new Material(code, n))))
                            .filter(m ->
                                    materials.stream().noneMatch(o -> o.code().equals(m.code())))
                            .ifPresent(materials::add);
                }));
        return materials;
    }
}
