package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.boot.hallfile.GuideReader.Step;
import org.tingxu.core.duty.ClockFault;
import org.tingxu.core.duty.Guide;
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

    private final Declared services;

    private ItemReader(Declared services) {
        this.services = services;
    }

    static List<Item> read(List<Field> fields, Declared services) {
        ItemReader reader = new ItemReader(services);
        fields.stream()
                .skip(ITEMS_MAX)
                .findFirst()
                .ifPresent(f -> f.fault("one item too many", "at most " + ITEMS_MAX));
        fields.stream().limit(ITEMS_MAX).forEach(reader::item);
        return reader.items;
    }

    private void item(Field field) {
        List<String> optional = Stream.concat(
                        Stream.of("statutory", "extension", "promised", "above", "materials"),
                        GuideReader.KEYS.stream())
                .toList();
        Section.of(field, List.of("code", "name", "kind"), optional).ifPresent(section -> {
            section.field("code").ifPresent(names::add);
            Optional<ItemCode> code = section.field("code").flatMap(f -> NameReader.code(f, ItemCode::new));
            Optional<Text> name = section.field("name").flatMap(NameReader::text);
            List<Step> steps = section.field("steps").map(GuideReader::steps).orElse(List.of());
            Optional<Terms> terms =
                    section.field("kind").flatMap(ItemReader::kind).flatMap(kind -> terms(section, field, kind, steps));
            List<Material> materials =
                    section.field("materials").map(MaterialReader::read).orElse(List.of());
            Guide guide = GuideReader.read(section, steps, services);
            if (code.isPresent() && name.isPresent() && terms.isPresent()) {
                items.add(new Item(code.get(), name.get(), terms.get(), materials, guide));
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

    private static Optional<Terms> terms(Section section, Field item, MatterKind kind, List<Step> steps) {
        int statutory = days(section, "statutory", kind.statute().days());
        int extension = days(section, "extension", kind.statute().extensionDays());
        int promised = days(section, "promised", kind.sameDay() ? 0 : statutory);
        Terms terms = new Terms(
                kind,
                new Limit(new Statute(statutory, extension), promised),
                section.field("above").flatMap(ItemReader::above),
                steps.stream().map(Step::limit).toList());
        return terms.fault()
                .map(fault -> told(place(section, item, fault), fault))
                .orElse(Optional.of(terms));
    }

    /** The limit of the body above, of what is reported up: by law that of any licence. A promise over it is told here and left out. */
    private static Optional<Limit> above(Field field) {
        return Section.of(field, List.of(), List.of("statutory", "extension", "promised"))
                .map(s -> {
                    Statute law = new Statute(
                            days(s, "statutory", Statute.LICENCE.days()),
                            days(s, "extension", Statute.LICENCE.extensionDays()));
                    int promised = days(s, "promised", law.days());
                    if (promised > law.days()) {
                        told(
                                s.field("promised").orElse(field),
                                new ClockFault.PromiseOverStatute(promised, law.days()));
                    }
                    return new Limit(law, Math.min(promised, law.days()));
                });
    }

    private static Field place(Section section, Field item, ClockFault fault) {
        String key = switch (fault) {
            case ClockFault.StepTwice _, ClockFault.StepsOverPromise _ -> "steps";
            case ClockFault.NotReportedUp _ -> "above";
            default -> "promised";
        };
        return section.field(key).orElse(item);
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
            case ClockFault.StepTwice f ->
                at.fault("step %s is there twice".formatted(Words.quoted(f.step())), "give each its own name");
            case ClockFault.StepsOverPromise f ->
                at.fault(
                        "the steps take %d working days and %d are promised".formatted(f.stepDays(), f.promisedDays()),
                        "%d at most; steps with 'beside: true' begin together".formatted(f.promisedDays()));
            case ClockFault.NotReportedUp _ ->
                at.fault("nothing of this kind goes to a body above", "take it away, or write 'kind: reported-up'");
            default -> at.fault("these limits are not taken: " + fault.code(), "see docs/hall-file.md");
        };
    }

    private static int days(Section section, String key, int otherwise) {
        return section.field(key).flatMap(f -> f.whole(0, Statute.DAYS_MAX)).orElse(otherwise);
    }
}
