package org.tingxu.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a hall receives people, in its own local time. */
public sealed interface OpeningHours {
    /** How far ahead the next opening is searched for: a year covers every rule of a week with closures. */
    int SEARCH_DAYS = 366;

    /** The spans of one day, in order, not overlapping; empty on a day off. */
    List<Span> on(LocalDate day);

    /** Is the hall open at this moment? The end of a span is outside of it. */
    default boolean openAt(LocalDateTime at) {
        return on(at.toLocalDate()).stream().anyMatch(s -> s.covers(at.toLocalTime()));
    }

    /** Is this moment between two spans of one day: the lunch break (午休)? */
    default boolean breakAt(LocalDateTime at) {
        List<Span> spans = on(at.toLocalDate());
        LocalTime time = at.toLocalTime();
        return !openAt(at)
                && !spans.isEmpty()
                && !time.isBefore(spans.getFirst().from())
                && spans.getLast().endsAfter(time);
    }

    /** The next moment after {@code at} when the hall may open or close: a span's begin or end, or the next day. */
    default LocalDateTime nextChange(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        return on(day).stream()
                .flatMap(span -> Stream.concat(Stream.of(span.from()), span.end().stream()))
                .map(day::atTime)
                .filter(moment -> moment.isAfter(at))
                .min(LocalDateTime::compareTo)
                .orElseGet(() -> day.plusDays(1).atStartOfDay());
    }

    /** When the day's last span ends; empty on a day off and for a hall that never closes. */
    default Optional<LocalDateTime> closingOn(LocalDate day) {
        List<Span> spans = on(day);
        return spans.isEmpty() ? Optional.empty() : spans.getLast().end().map(day::atTime);
    }

    /** The next moment at or after {@code at} when the hall opens; empty when none is within a year. */
    default Optional<LocalDateTime> nextOpening(LocalDateTime at) {
        for (int ahead = 0; ahead <= SEARCH_DAYS; ahead++) {
            LocalDate day = at.toLocalDate().plusDays(ahead);
            for (Span span : on(day)) {
                LocalDateTime opens = day.atTime(span.from());
                if (!opens.isBefore(at)) {
                    return Optional.of(opens);
                }
            }
        }
        return Optional.empty();
    }

    /** Open at any hour of any day, as a demonstration is. */
    record Always() implements OpeningHours {
        private static final List<Span> WHOLE_DAY = List.of(new Span(LocalTime.MIDNIGHT, Optional.empty()));

        @Override
        public List<Span> on(LocalDate day) {
            return WHOLE_DAY;
        }
    }

    /**
     * The same hours every week, with exceptions.
     *
     * @param week   spans of each day; a day that is missing is a day off
     * @param closed days off in spite of the week
     * @param extra  working days in spite of the week (调休), with their spans
     */
    record Weekly(Map<DayOfWeek, List<Span>> week, Set<LocalDate> closed, Map<LocalDate, List<Span>> extra)
            implements OpeningHours {
        public Weekly {
            week = copied(week);
            closed = Set.copyOf(closed);
            extra = copied(extra);
        }

        private static <D> Map<D, List<Span>> copied(Map<D, List<Span>> days) {
            return days.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
        }

        @Override
        public List<Span> on(LocalDate day) {
            if (extra.containsKey(day)) {
                return extra.getOrDefault(day, List.of());
            }
            return closed.contains(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
        }
    }
}
