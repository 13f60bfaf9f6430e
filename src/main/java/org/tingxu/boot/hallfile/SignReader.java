package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.LitPeriod;
import org.tingxu.core.plan.SignSettings;
import org.tingxu.core.plan.SignShows;

/** Reads what a sign shows, how bright and when. What has a fault is left out: the plan does not count then. */
final class SignReader {
    private static final String SHOWS = "{window: 3}, or calls for the calls of all windows";

    /** A period and where it is written. */
    private record Written(LitPeriod period, Field field) {}

    private SignReader() {}

    static Optional<SignShows> shows(Field field, WindowReader windows) {
        if (field.node() instanceof Node.Scalar s && !s.nothing()) {
            return s.text().equals("calls")
                    ? Optional.of(new SignShows.Calls())
                    : field.fault(Words.quoted(s.text()) + " is nothing that a sign shows", SHOWS);
        }
        return Section.of(field, List.of("window"), List.of())
                .flatMap(s -> s.field("window"))
                .flatMap(windows::referred)
                .map(SignShows.AtWindow::new);
    }

    static SignSettings settings(Section section) {
        int percent = section.field("brightness").flatMap(SignReader::percent).orElse(SignSettings.PERCENT_MAX);
        List<LitPeriod> schedule =
                section.field("schedule").map(f -> schedule(f, percent)).orElse(List.of());
        List<Text> carousel =
                section.field("carousel").map(SignReader::carousel).orElse(List.of());
        return new SignSettings(true, percent, schedule, carousel);
    }

    private static Optional<Integer> percent(Field field) {
        return field.whole(0, SignSettings.PERCENT_MAX);
    }

    private static List<LitPeriod> schedule(Field field, int percent) {
        List<Field> items = atMost(
                field.items("periods, e.g. - {from: \"07:30\", to: \"18:00\", percent: 80}"),
                field,
                SignSettings.PERIODS_MAX);
        List<Written> written = new ArrayList<>();
        for (Field item : items) {
            period(item, percent)
                    .filter(p -> written.stream().noneMatch(before -> overlaps(before, p, item)))
                    .ifPresent(p -> written.add(new Written(p, item)));
        }
        return written.stream().map(Written::period).toList();
    }

    private static boolean overlaps(Written before, LitPeriod period, Field item) {
        Span one = before.period().span();
        Span other = period.span();
        boolean overlap = one.endsAfter(other.from()) && other.endsAfter(one.from());
        if (overlap) {
            item.fault(
                    "%s overlaps %s on line %d"
                            .formatted(other, one, before.field().line()),
                    "let each end before the next begins");
        }
        return overlap;
    }

    private static Optional<LitPeriod> period(Field item, int percent) {
        return Section.of(item, List.of("from", "to"), List.of("percent")).flatMap(section -> {
            Optional<String> from = section.field("from").flatMap(Field::text);
            Optional<String> to = section.field("to").flatMap(Field::text);
            Optional<Integer> own = section.field("percent").isEmpty()
                    ? Optional.of(percent)
                    : section.field("percent").flatMap(SignReader::percent);
            return from.flatMap(f -> to.flatMap(t -> SpanReader.span(item, f + "-" + t)))
                    .flatMap(span -> own.map(p -> new LitPeriod(span, p)));
        });
    }

    private static List<Text> carousel(Field field) {
        List<Text> texts = new ArrayList<>();
        Optional<List<Field>> items = field.items("texts, e.g. - {zh-CN: 请保持安静, en: Please keep quiet}");
        atMost(items, field, SignSettings.TEXTS_MAX)
                .forEach(item -> NameReader.text(item).ifPresent(texts::add));
        return texts;
    }

    private static List<Field> atMost(Optional<List<Field>> items, Field field, int max) {
        List<Field> all = items.orElse(List.of());
        if (all.size() > max) {
            field.fault("%d items are too many".formatted(all.size()), "at most %d".formatted(max));
            return List.of();
        }
        return all;
    }
}
