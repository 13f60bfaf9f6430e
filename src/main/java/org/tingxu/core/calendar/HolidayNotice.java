package org.tingxu.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The State Council's holiday notices of several years (国务院办公厅关于部分节假日安排的通知).
 *
 * <p>A year is announced when its National Day, 1 October, is named. A notice also names days of the December before its
 * year (29 December 2018 is worked for New Year 2019), so a year with only such days is not announced; nor is one of
 * which only the first part was entered.
 */
public final class HolidayNotice {
    private final Map<LocalDate, NoticeDay> days;
    private final Set<Integer> announced;

    private HolidayNotice(Map<LocalDate, NoticeDay> days) {
        this.days = Map.copyOf(days);
        this.announced = days.keySet().stream()
                .filter(HolidayNotice::isNationalDay)
                .map(LocalDate::getYear)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The notices that name these days.
     *
     * @throws IllegalArgumentException when a day is named twice
     */
    public static HolidayNotice of(Collection<NoticeDay> named) {
        Map<LocalDate, NoticeDay> days = new HashMap<>();
        for (NoticeDay day : named) {
            if (days.putIfAbsent(day.date(), day) != null) {
                throw new IllegalArgumentException(day.date() + " is named twice");
            }
        }
        return new HolidayNotice(days);
    }

    public Optional<NoticeDay> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    public boolean announced(LocalDate day) {
        return announced.contains(day.getYear());
    }

    /** The named days, in order. */
    public List<NoticeDay> days() {
        return days.values().stream()
                .sorted(Comparator.comparing(NoticeDay::date))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HolidayNotice notice && days.equals(notice.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        return "HolidayNotice of %d days, years %s".formatted(days.size(), announced);
    }

    /** The years whose notice is known. */
    public Set<Integer> years() {
        return announced;
    }

    private static boolean isNationalDay(LocalDate day) {
        return day.getMonth() == Month.OCTOBER && day.getDayOfMonth() == 1;
    }
}
