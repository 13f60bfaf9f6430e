package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.Showcase;

/** Reads {@code showcase}; a key that is missing has its default. */
final class ShowcaseReader {
    private static final String LINES = "lines, e.g. - {zh-CN: \"{post} {clerk}\", en: \"{post} {clerk}\"}";

    private ShowcaseReader() {}

    static Showcase read(Field field) {
        Showcase otherwise = Showcase.DEFAULT;
        return Section.of(field, List.of(), List.of("items", "staff"))
                .map(s -> new Showcase(
                        s.field("items").flatMap(Field::truth).orElse(otherwise.items()),
                        s.field("staff").map(ShowcaseReader::staff).orElse(otherwise.staff())))
                .orElse(otherwise);
    }

    /** Lines with a fault are left out: the plan does not count then. */
    private static List<Text> staff(Field field) {
        List<Field> items = field.items(LINES).orElse(List.of());
        if (items.size() > Showcase.LINES_MAX) {
            field.fault("%d lines are too many".formatted(items.size()), "at most %d".formatted(Showcase.LINES_MAX));
            return List.of();
        }
        List<Text> lines = new ArrayList<>();
        items.forEach(
                item -> NameReader.text(item).flatMap(text -> line(item, text)).ifPresent(lines::add));
        return lines;
    }

    private static Optional<Text> line(Field item, Text text) {
        try {
            return Optional.of(new Showcase(false, List.of(text)).staff().getFirst());
        } catch (IllegalArgumentException e) {
            return item.fault(String.valueOf(e.getMessage()), "each field in braces, e.g. {post} {clerk} {badge}");
        }
    }
}
