package org.tingxu.web.month;

import java.util.Locale;
import java.util.Optional;
import org.tingxu.core.name.Language;
import org.tingxu.report.month.MonthFigure;
import org.tingxu.report.month.Reading;

/** A figure as people read it. What was not measured is {@value #NONE}, which is not 0. */
public final class FigureText {
    public static final String NONE = "—";

    private static final double MICROS = 1_000_000;
    private static final double PERCENT = 100;

    private FigureText() {}

    /** The figure's value: things, per cent to a tenth, or whole seconds. */
    static Number value(MonthFigure figure, Reading reading) {
        return switch (figure.unit()) {
            case COUNT -> reading.part();
            case PERCENT -> Math.round(reading.ratio() * PERCENT * 10) / 10.0;
            case MEAN_TIME -> Math.round(reading.ratio() / MICROS);
            case ONE_TIME -> Math.round(reading.part() / MICROS);
        };
    }

    /** What stands above the line: things, or seconds to a thousandth. */
    static Number part(MonthFigure figure, Reading reading) {
        return switch (figure.unit()) {
            case COUNT, PERCENT -> timed(figure) ? seconds(reading.part()) : reading.part();
            case MEAN_TIME, ONE_TIME -> seconds(reading.part());
        };
    }

    /** What stands below it. */
    static Number whole(MonthFigure figure, Reading reading) {
        return timed(figure) ? seconds(reading.whole()) : reading.whole();
    }

    /** Is it a share of time? */
    private static boolean timed(MonthFigure figure) {
        return figure == MonthFigure.WINDOW_USE;
    }

    private static double seconds(long micros) {
        return Math.round(micros / 1000.0) / 1000.0;
    }

    /** The value with its unit. */
    public static String of(MonthFigure figure, Optional<Reading> reading, Language language) {
        return reading.map(r -> worded(figure, value(figure, r), language)).orElse(NONE);
    }

    private static String worded(MonthFigure figure, Number value, Language language) {
        return switch (figure.unit()) {
            case COUNT -> value.toString();
            case PERCENT -> String.format(Locale.ROOT, "%.1f%%", value.doubleValue());
            case MEAN_TIME, ONE_TIME -> time(value.longValue(), language);
        };
    }

    private static String time(long seconds, Language language) {
        return switch (language) {
            case ZH_CN -> seconds / 60 + " 分 " + seconds % 60 + " 秒";
            case EN -> seconds / 60 + " min " + seconds % 60 + " s";
        };
    }
}
