package org.tingxu.boot.hallfile;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tingxu.core.calendar.Span;

/** Reads the opening spans of one day, e.g. {@code ["08:30-12:00", "13:30-24:00"]}; an empty list is a day off. */
final class SpanReader {
    private static final Pattern SPAN = Pattern.compile("([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");
    private static final String MIDNIGHT = "24:00";
    private static final String WANTED = "a time as \"08:30-12:00\", to 24:00 at the latest";

    private record Written(Span span, Field field) {}

    private SpanReader() {}

    static List<Span> read(Field field) {
        List<Field> fields = field.node() instanceof Node.Scalar s && !s.nothing()
                ? List.of(field)
                : field.items("a list of times, e.g. [\"08:30-12:00\", \"13:30-17:30\"]")
                        .orElse(List.of());
        List<Written> written = new ArrayList<>();
        for (Field item : fields) {
            item.text().flatMap(text -> span(item, text)).ifPresent(s -> written.add(new Written(s, item)));
        }
        written.sort(Comparator.comparing(w -> w.span().from()));
        for (int i = 1; i < written.size(); i++) {
            Span before = written.get(i - 1).span();
            if (before.endsAfter(written.get(i).span().from())) {
                written.get(i)
                        .field()
                        .fault(
                                "%s overlaps %s".formatted(written.get(i).span(), before),
                                "let each end before the next begins");
            }
        }
        return written.stream().map(Written::span).toList();
    }

    /** One span as it is written, e.g. {@code 08:30-12:00}. */
    static Optional<Span> span(Field field, String text) {
        Matcher m = SPAN.matcher(text);
        if (!m.matches()) {
            return field.fault(Words.quoted(text) + " is no span of time", WANTED);
        }
        try {
            LocalTime from = LocalTime.parse(m.group(1));
            Optional<LocalTime> end =
                    m.group(2).equals(MIDNIGHT) ? Optional.empty() : Optional.of(LocalTime.parse(m.group(2)));
            return Optional.of(new Span(from, end));
        } catch (DateTimeException e) {
            return field.fault(Words.quoted(text) + " is no time of a day", WANTED);
        } catch (IllegalArgumentException e) {
            return field.fault(Words.quoted(text) + " ends before it begins", WANTED);
        }
    }
}
