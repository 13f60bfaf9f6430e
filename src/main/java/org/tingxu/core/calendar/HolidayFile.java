package org.tingxu.core.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.calendar.HolidayReading.LineFault;

/**
 * Reads the holiday file: CSV with the columns {@code date,name,kind}, kind {@code off} or {@code work}, days in any order.
 *
 * <p>Lines that begin with {@code #} and empty lines say nothing. A byte order mark and CR LF are let pass, as office
 * programs write them.
 */
public final class HolidayFile {
    public static final String HEADER = "date,name,kind";

    /** Longest file: about a hundred years of notices. */
    public static final int LINES_MAX = 4000;

    /** Faults that are reported at most; a file with more is of another kind. */
    public static final int FAULTS_MAX = 50;

    private final Map<LocalDate, Integer> lineOf = new HashMap<>();
    private final List<NoticeDay> days = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();

    private HolidayFile() {}

    public static HolidayReading read(String text) {
        return new HolidayFile().readAll(text);
    }

    private HolidayReading readAll(String text) {
        List<String> lines = withoutMark(text).lines().toList();
        if (lines.size() > LINES_MAX) {
            fault(LINES_MAX + 1, "the file has more than %d lines".formatted(LINES_MAX), "leave old years out");
        } else {
            readLines(lines);
        }
        return faults.isEmpty()
                ? new HolidayReading.Read(HolidayNotice.of(days))
                : new HolidayReading.Faulty(faults.subList(0, Math.min(FAULTS_MAX, faults.size())));
    }

    private void readLines(List<String> lines) {
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (headed) {
                readDay(i + 1, line);
            } else if (line.equals(HEADER)) {
                headed = true;
            } else {
                fault(i + 1, "the header is missing", "begin with " + HEADER);
                return;
            }
        }
        if (!headed) {
            fault(1, "the file is empty", "begin with " + HEADER);
        } else if (days.isEmpty() && faults.isEmpty()) {
            fault(lines.size(), "no day is named", "add the days of the notice");
        }
    }

    private void readDay(int number, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3) {
            fault(number, "%d columns instead of 3".formatted(cells.length), "write " + HEADER);
            return;
        }
        Optional<LocalDate> date = date(number, cells[0]);
        Optional<NoticeDay.Kind> kind = kind(number, cells[2]);
        boolean named = named(number, cells[1]);
        if (date.isPresent() && kind.isPresent() && named) {
            add(number, new NoticeDay(date.get(), cells[1].strip(), kind.get()));
        }
    }

    private void add(int number, NoticeDay day) {
        Integer before = lineOf.putIfAbsent(day.date(), number);
        if (before == null) {
            days.add(day);
        } else {
            fault(number, "%s is already in line %d".formatted(day.date(), before), "keep one of the two");
        }
    }

    private Optional<LocalDate> date(int number, String cell) {
        try {
            return Optional.of(LocalDate.parse(cell.strip()));
        } catch (DateTimeParseException e) {
            fault(number, "'%s' is no date".formatted(shown(cell)), "write it as 2026-02-17");
            return Optional.empty();
        }
    }

    private Optional<NoticeDay.Kind> kind(int number, String cell) {
        return switch (cell.strip()) {
            case "off" -> Optional.of(NoticeDay.Kind.OFF);
            case "work" -> Optional.of(NoticeDay.Kind.WORK);
            default -> {
                fault(number, "'%s' is no kind of day".formatted(shown(cell)), "write off or work");
                yield Optional.empty();
            }
        };
    }

    private boolean named(int number, String cell) {
        String name = cell.strip();
        boolean good = !name.isEmpty()
                && name.length() <= NoticeDay.NAME_MAX
                && name.codePoints().noneMatch(Character::isISOControl);
        if (!good) {
            fault(
                    number,
                    "'%s' is no name of a holiday".formatted(shown(cell)),
                    "write 1 to %d characters".formatted(NoticeDay.NAME_MAX));
        }
        return good;
    }

    private void fault(int number, String what, String mend) {
        faults.add(new LineFault(number, what, mend));
    }

    /** A cell as a fault may repeat it: short and printable. */
    private static String shown(String cell) {
        String start = cell.length() <= NoticeDay.NAME_MAX ? cell : cell.substring(0, NoticeDay.NAME_MAX) + "…";
        return start.replaceAll("\\p{Cntrl}", "?");
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
