package org.tingxu.core.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.Span;

/** 08:30 to 12:00 and 14:30 to 17:30, Monday to Friday. */
final class OfficeHours {
    private static final List<Span> DAY =
            List.of(Span.of(LocalTime.of(8, 30), LocalTime.NOON), Span.of(LocalTime.of(14, 30), LocalTime.of(17, 30)));

    static final OpeningHours WEEK = new OpeningHours.Weekly(
            Stream.of(DayOfWeek.values())
                    .filter(d -> d != DayOfWeek.SATURDAY && d != DayOfWeek.SUNDAY)
                    .collect(Collectors.toMap(d -> d, _ -> DAY)),
            Set.of(),
            Map.of());

    private OfficeHours() {}
}
