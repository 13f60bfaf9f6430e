package org.tingxu.core.duty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tingxu.core.calendar.HolidayFile;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.HolidayReading;
import org.tingxu.core.calendar.LocalDays;
import org.tingxu.core.calendar.OffHours;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.calendar.WorkingCalendar;

/** The hall of these tests: nine to twelve, half past one to half past five; shut for a typhoon once, open one Saturday. */
public final class TownHall {
    static final String HOLIDAY_FILE = file("/calendar/holidays-cn.csv");

    static final OpeningHours HOURS = new OpeningHours.Weekly(
            Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                    .collect(Collectors.toMap(
                            Function.identity(),
                            _ -> List.of(
                                    Span.of(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                                    Span.of(LocalTime.of(13, 30), LocalTime.of(17, 30))))),
            Set.of(),
            Map.of());

    static final LocalDays LOCAL =
            new LocalDays(Map.of(LocalDate.of(2025, 7, 15), "台风"), Map.of(LocalDate.of(2025, 7, 19), "补办公"));

    public static final WorkingCalendar CALENDAR = calendar(notice(HOLIDAY_FILE));

    static final MatterClock CLOCK = new MatterClock(CALENDAR, LightRule.DEFAULT);

    private TownHall() {}

    static WorkingCalendar calendar(HolidayNotice notice) {
        return new WorkingCalendar(notice, LOCAL, HOURS, OffHours.NEXT_WORKING_DAY);
    }

    static HolidayNotice notice(String text) {
        return switch (HolidayFile.read(text)) {
            case HolidayReading.Read(HolidayNotice notice) -> notice;
            case HolidayReading.Faulty(List<HolidayReading.LineFault> faults) ->
                throw new AssertionError(faults.toString());
        };
    }

    static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Timeline timeline(Reckoning reckoning) {
        return switch (reckoning) {
            case Reckoning.Reckoned(Timeline timeline) -> timeline;
            case Reckoning.AwaitsMaterials _, Reckoning.NeverBegan _, Reckoning.SentBack _, Reckoning.Refused _ ->
                throw new AssertionError(reckoning.toString());
        };
    }

    static Timeline timeline(Terms terms, List<ClockFact> facts) {
        return timeline(CLOCK.reckon(terms, facts));
    }

    private static String file(String name) {
        try (InputStream in = Objects.requireNonNull(TownHall.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
