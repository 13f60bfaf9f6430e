package org.tingxu.boot.hallfile;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.Span;

/** Reads {@code hours}: {@code always}, or a week with exceptions. */
final class HoursReader {
    /** Years that a date may be in: farther away it is a slip of the pen. */
    static final int YEAR_MIN = 2000;

    static final int YEAR_MAX = 2199;
    private static final String ALWAYS = "always";
    private static final String CLOSED = "closed";
    private static final String EXTRA = "extra";
    private static final String WANTED = "always, or keys such as monday-friday: [\"08:30-12:00\"]";
    private static final List<String> KNOWN = Stream.concat(
                    Stream.of(DayOfWeek.values()).map(HoursReader::word), Stream.of(CLOSED, EXTRA))
            .toList();

    private final Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, Integer> dayLines = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, Integer> closed = new HashMap<>();
    private final Map<LocalDate, List<Span>> extra = new TreeMap<>();

    private HoursReader() {}

    static Optional<OpeningHours> read(Field field) {
        if (field.node() instanceof Node.Scalar s && !s.nothing()) {
            return s.text().equals(ALWAYS)
                    ? Optional.of(new OpeningHours.Always())
                    : field.fault(Words.quoted(s.text()) + " is no opening time", WANTED);
        }
        return Section.pairs(field, WANTED).map(keys -> new HoursReader().weekly(field, keys));
    }

    private OpeningHours weekly(Field field, Map<String, Section.Keyed> keys) {
        keys.forEach((key, keyed) -> {
            switch (key) {
                case CLOSED -> closed(keyed.value());
                case EXTRA -> {}
                default -> days(key, keyed);
            }
        });
        Optional.ofNullable(keys.get(EXTRA)).ifPresent(keyed -> extra(keyed.value()));
        if (keys.keySet().stream().allMatch(CLOSED::equals)) {
            field.fault("no day of the week has hours", WANTED);
        }
        return new OpeningHours.Weekly(week, closed.keySet(), extra);
    }

    private void days(String key, Section.Keyed keyed) {
        List<DayOfWeek> days = daysOf(key);
        if (days.isEmpty()) {
            keyed.key()
                    .fault(
                            "unknown key " + Words.quoted(key),
                            meant(key)
                                    .map("did you mean '%s'?"::formatted)
                                    .orElse("a day as monday, days as monday-friday, or closed, extra"));
            return;
        }
        List<Span> spans = SpanReader.read(keyed.value());
        for (DayOfWeek day : days) {
            Optional<Integer> before =
                    Optional.ofNullable(dayLines.putIfAbsent(day, keyed.key().line()));
            before.ifPresent(line -> keyed.key()
                    .fault("%s has hours already, on line %d".formatted(word(day), line), "name each day once"));
            week.put(day, spans);
        }
    }

    /** The key that a mistyped one is near to, each end of a range on its own. */
    private static Optional<String> meant(String key) {
        List<Optional<String>> ends = Stream.of(key.split("-", 2))
                .map(end -> Words.nearest(KNOWN, end))
                .toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? Optional.of(ends.stream().flatMap(Optional::stream).collect(Collectors.joining("-")))
                : Optional.empty();
    }

    /** The days that a key names: {@code monday}, or {@code friday-sunday}; none when it names no days. */
    private static List<DayOfWeek> daysOf(String key) {
        int hyphen = key.indexOf('-');
        Optional<DayOfWeek> first = day(hyphen < 0 ? key : key.substring(0, hyphen));
        Optional<DayOfWeek> last = day(key.substring(hyphen + 1));
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        int length = Math.floorMod(last.get().getValue() - first.get().getValue(), 7);
        return Stream.iterate(first.get(), d -> d.plus(1)).limit(length + 1L).toList();
    }

    private static Optional<DayOfWeek> day(String word) {
        return Stream.of(DayOfWeek.values()).filter(d -> word(d).equals(word)).findFirst();
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private void closed(Field field) {
        for (Field item : field.items("a list of dates, e.g. [2026-10-01]").orElse(List.of())) {
            item.text().flatMap(text -> date(item, text)).ifPresent(date -> {
                Optional<Integer> before = Optional.ofNullable(closed.putIfAbsent(date, item.line()));
                before.ifPresent(line ->
                        item.fault("%s is closed already, on line %d".formatted(date, line), "write each date once"));
            });
        }
    }

    private void extra(Field field) {
        Map<String, Section.Keyed> dates = Section.pairs(field, "dates with hours, e.g. 2026-10-10: [\"08:30-12:00\"]")
                .orElse(Map.of());
        dates.forEach((text, keyed) -> {
            List<Span> spans = SpanReader.read(keyed.value());
            date(keyed.key(), text).ifPresent(date -> {
                Optional.ofNullable(closed.get(date))
                        .ifPresent(line -> keyed.key()
                                .fault("%s is closed as well, on line %d".formatted(date, line), "keep one of them"));
                extra.put(date, spans);
            });
        });
    }

    private static Optional<LocalDate> date(Field field, String text) {
        String wanted = "a date as 2026-10-01, of the years %d to %d".formatted(YEAR_MIN, YEAR_MAX);
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < YEAR_MIN || date.getYear() > YEAR_MAX
                    ? field.fault(text + " is out of range", wanted)
                    : Optional.of(date);
        } catch (DateTimeException e) {
            return field.fault(Words.quoted(text) + " is no date", wanted);
        }
    }
}
