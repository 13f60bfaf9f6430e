package org.tingxu.core.plan;

import java.time.LocalTime;
import java.util.List;
import org.tingxu.core.name.Text;

/**
 * How a sign shows what it shows. The hall's file sets it; {@link DeviceSetting} changes it.
 *
 * @param enabled  false = dark whatever happens
 * @param percent  brightness when no period says another, 0 to {@value #PERCENT_MAX}
 * @param schedule periods in which it is lit; empty = always. They do not overlap.
 * @param carousel texts in turn while no call is shown; only signs that show all calls use them
 */
public record SignSettings(boolean enabled, int percent, List<LitPeriod> schedule, List<Text> carousel) {
    public static final int PERCENT_MAX = 100;
    public static final int PERIODS_MAX = 12;
    public static final int TEXTS_MAX = 20;
    public static final SignSettings DEFAULT = new SignSettings(true, PERCENT_MAX, List.of(), List.of());

    public SignSettings {
        checkPercent(percent);
        schedule = checkedSchedule(schedule);
        carousel = checkedCarousel(carousel);
    }

    static void checkPercent(int percent) {
        if (percent < 0 || percent > PERCENT_MAX) {
            throw new IllegalArgumentException("%d %% is no brightness: 0 to %d".formatted(percent, PERCENT_MAX));
        }
    }

    static List<LitPeriod> checkedSchedule(List<LitPeriod> schedule) {
        List<LitPeriod> byTime = schedule.stream().sorted(LitPeriod.BY_TIME).toList();
        if (byTime.size() > PERIODS_MAX) {
            throw new IllegalArgumentException("at most %d periods".formatted(PERIODS_MAX));
        }
        for (int i = 1; i < byTime.size(); i++) {
            if (byTime.get(i - 1).span().endsAfter(byTime.get(i).span().from())) {
                throw new IllegalArgumentException("%s overlaps %s"
                        .formatted(byTime.get(i).span(), byTime.get(i - 1).span()));
            }
        }
        return byTime;
    }

    static List<Text> checkedCarousel(List<Text> carousel) {
        if (carousel.size() > TEXTS_MAX) {
            throw new IllegalArgumentException("at most %d texts".formatted(TEXTS_MAX));
        }
        return List.copyOf(carousel);
    }

    /** Brightness at a local time when nobody is called: 0 outside of the schedule. */
    public int percentAt(LocalTime time) {
        if (schedule.isEmpty()) {
            return percent;
        }
        return schedule.stream()
                .filter(p -> p.span().covers(time))
                .findFirst()
                .map(LitPeriod::percent)
                .orElse(0);
    }

    public SignSettings with(DeviceSetting setting) {
        return switch (setting) {
            case DeviceSetting.Enabled s -> new SignSettings(s.on(), percent, schedule, carousel);
            case DeviceSetting.Brightness s -> new SignSettings(enabled, s.percent(), schedule, carousel);
            case DeviceSetting.Schedule s -> new SignSettings(enabled, percent, s.periods(), carousel);
            case DeviceSetting.Carousel s -> new SignSettings(enabled, percent, schedule, s.texts());
        };
    }
}
