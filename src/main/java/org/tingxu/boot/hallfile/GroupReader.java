package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.GroupPlan;

/** Reads {@code groups}: a prefix belongs to one group, and its numbers run from small to great. */
final class GroupReader {
    static final int FROM_DEFAULT = 1;
    static final int TO_DEFAULT = 999;
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,2}");

    private record Range(String prefix, int from, int to, String group, int line) {
        boolean overlaps(int otherFrom, int otherTo) {
            return from <= otherTo && otherFrom <= to;
        }
    }

    private final Declared names;
    private final Map<String, Range> prefixes = new LinkedHashMap<>();
    private final List<GroupPlan> groups = new ArrayList<>();

    private GroupReader(Declared names) {
        this.names = names;
    }

    static List<GroupPlan> read(List<Field> items, Declared names) {
        GroupReader reader = new GroupReader(names);
        items.forEach(reader::group);
        return reader.groups;
    }

    private void group(Field item) {
        Section.of(item, List.of("code", "name", "prefix"), List.of("from", "to"))
                .ifPresent(section -> {
                    section.field("code").ifPresent(names::add);
                    Optional<GroupCode> code = section.field("code").flatMap(f -> NameReader.code(f, GroupCode::new));
                    Optional<Text> name = section.field("name").flatMap(NameReader::text);
                    Optional<String> prefix = section.field("prefix").flatMap(GroupReader::prefix);
                    int from = number(section, "from", FROM_DEFAULT, 1);
                    int to = number(section, "to", TO_DEFAULT, TicketNo.SERIAL_MAX);
                    if (from > to) {
                        section.field("to")
                                .or(() -> section.field("from"))
                                .ifPresent(f -> f.fault(
                                        "the range %d-%d ends before it begins".formatted(from, to),
                                        "let from be at most to"));
                        return;
                    }
                    String title = code.map(GroupCode::value).orElse("?");
                    prefix.ifPresent(p -> section.field("prefix").ifPresent(f -> take(f, p, from, to, title)));
                    if (code.isPresent() && name.isPresent() && prefix.isPresent()) {
                        groups.add(new GroupPlan(code.get(), name.get(), prefix.get(), from, to));
                    }
                });
    }

    private static Optional<String> prefix(Field field) {
        String wanted = "one or two capital letters A to Z";
        return field.text()
                .flatMap(text -> PREFIX.matcher(text).matches()
                        ? Optional.of(text)
                        : field.fault(Words.quoted(text) + " is no prefix", wanted));
    }

    private static int number(Section section, String key, int whenMissing, int whenFaulty) {
        return section.field(key)
                .map(f -> f.whole(1, TicketNo.SERIAL_MAX).orElse(whenFaulty))
                .orElse(whenMissing);
    }

    private void take(Field field, String prefix, int from, int to, String group) {
        Range mine = new Range(prefix, from, to, group, field.line());
        Optional<Range> other = Optional.ofNullable(prefixes.putIfAbsent(prefix, mine));
        other.ifPresent(o -> {
            String overlap = o.overlaps(from, to)
                    ? ", and its numbers %d-%d overlap %d-%d".formatted(o.from(), o.to(), from, to)
                    : "";
            field.fault(
                    "prefix '%s' belongs to group '%s' on line %d%s".formatted(prefix, o.group(), o.line(), overlap),
                    "give each group letters of its own");
        });
    }
}
