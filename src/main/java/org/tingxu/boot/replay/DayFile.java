package org.tingxu.boot.replay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day file: comment lines ({@code #}), of which {@code # hall: <id>} names the hall file, one line of column names, then one line an
 * interval and queue. The columns are described in the head of the file that the program ships.
 */
sealed interface DayFile {
    /** The largest file that is read, in bytes. */
    int BYTES_MAX = 4 << 20;

    /** Faults that are told of one file. */
    int FAULTS_MAX = 20;

    String COLUMNS = "from,to,queue,arrived,called,windows,service_seconds";

    record Loaded(Day day) implements DayFile {}

    /** Each fault as {@code file:line: what; mend: how}. */
    record Faulty(List<String> faults) implements DayFile {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Reads a file, or a day of this name that the program ships. */
    static DayFile read(String name) {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(BYTES_MAX + 1);
            return bytes.length > BYTES_MAX
                    ? unreadable(name, "longer than %d bytes".formatted(BYTES_MAX), "a day has some thousand lines")
                    : parse(name, utf8(bytes));
        } catch (CharacterCodingException e) {
            return unreadable(name, "not UTF-8", "save the file as UTF-8");
        } catch (IOException e) {
            return unreadable(
                    name, "cannot be read (" + e + ")", "give the path of a day file, or the name of a day of days/");
        }
    }

    private static InputStream open(String name) throws IOException {
        Path file = Path.of(name);
        if (Files.notExists(file)) {
            String shipped = "/days/" + name + (name.endsWith(".csv") ? "" : ".csv");
            InputStream in = DayFile.class.getResourceAsStream(shipped);
            if (in != null) {
                return in;
            }
        }
        return Files.newInputStream(file);
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(java.nio.ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Faulty unreadable(String name, String what, String mend) {
        return new Faulty(List.of("%s:1: %s; mend: %s".formatted(name, what, mend)));
    }

    /**
     * Reads a text.
     *
     * @param name as it stands in the faults
     */
    static DayFile parse(String name, String text) {
        Reader reader = new Reader(name);
        text.lines().forEach(reader::line);
        return reader.end();
    }

    /** Reads line by line and collects every fault. */
    final class Reader {
        private static final Pattern HALL = Pattern.compile("#\\s*hall:\\s*([a-z0-9][a-z0-9-]{0,63})\\s*");
        private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)");
        private static final Pattern QUEUE = Pattern.compile("[A-Z]{1,2}");

        private final String name;
        private final List<String> faults = new ArrayList<>();
        private final List<DayRow> rows = new ArrayList<>();
        private final Map<String, Integer> ends = new HashMap<>();
        private Optional<String> hall = Optional.empty();
        private boolean headed;
        private int line;

        Reader(String name) {
            this.name = name;
        }

        void line(String text) {
            line++;
            if (text.startsWith("#")) {
                Matcher m = HALL.matcher(text);
                hall = m.matches() ? Optional.of(m.group(1)) : hall;
            } else if (!headed) {
                head(text);
            } else if (!text.isBlank()) {
                row(text);
            }
        }

        private void head(String text) {
            headed = true;
            if (!text.strip().equals(COLUMNS)) {
                fault("these are not the names of the columns", "write " + COLUMNS);
            }
        }

        private void row(String text) {
            String[] cells = text.strip().split(",", -1);
            if (cells.length != 7) {
                fault("%d columns instead of 7".formatted(cells.length), "write " + COLUMNS);
                return;
            }
            int before = faults.size();
            int from = time("from", cells[0]);
            int to = time("to", cells[1]);
            String queue = queue(cells[2]);
            DayRow row = new DayRow(
                    from,
                    to,
                    queue,
                    number("arrived", cells[3], 0, DayRow.PEOPLE_MAX),
                    number("called", cells[4], 0, DayRow.PEOPLE_MAX),
                    number("windows", cells[5], 0, DayRow.WINDOWS_MAX),
                    number("service_seconds", cells[6], 1, DayRow.SERVICE_SECONDS_MAX));
            if (faults.size() == before) {
                checked(row);
            }
        }

        private void checked(DayRow row) {
            if (row.to() <= row.from()) {
                fault("the interval ends before it begins", "put from before to");
                return;
            }
            Integer end = ends.put(row.queue(), row.to());
            if (end != null && end > row.from()) {
                fault(
                        "queue %s: this interval overlaps the one before".formatted(row.queue()),
                        "order the lines by time");
            }
            rows.add(row);
        }

        private int time(String column, String cell) {
            Matcher m = TIME.matcher(cell);
            if (!m.matches()) {
                fault("%s '%s' is no time".formatted(column, cell), "write HH:MM, 00:00 to 23:59");
                return 0;
            }
            return Integer.parseInt(m.group(1)) * 60 + Integer.parseInt(m.group(2));
        }

        private String queue(String cell) {
            if (!QUEUE.matcher(cell).matches()) {
                fault("queue '%s' is no letter".formatted(cell), "write one or two capital letters");
            }
            return cell;
        }

        private int number(String column, String cell, int min, int max) {
            try {
                int value = Integer.parseInt(cell);
                if (value >= min && value <= max) {
                    return value;
                }
            } catch (NumberFormatException notANumber) {
                return refuse(column, cell, min, max);
            }
            return refuse(column, cell, min, max);
        }

        private int refuse(String column, String cell, int min, int max) {
            fault(
                    "%s '%s' is not allowed".formatted(column, cell),
                    "write a whole number, %d to %d".formatted(min, max));
            return min;
        }

        private void fault(String what, String mend) {
            if (faults.size() < FAULTS_MAX) {
                faults.add("%s:%d: %s; mend: %s".formatted(name, line, what, mend));
            }
        }

        DayFile end() {
            if (hall.isEmpty()) {
                fault("no line '# hall: <id>'", "name the hall file of this day, e.g. # hall: warsaw-day");
            }
            if (rows.isEmpty() && faults.isEmpty()) {
                fault("no interval", "add lines below the names of the columns");
            }
            return faults.isEmpty() ? new Loaded(new Day(hall.orElseThrow(), rows)) : new Faulty(faults);
        }
    }

    /** For picocli's messages: every fault on its line. */
    static void tell(Faulty faulty, Consumer<String> out) {
        faulty.faults().forEach(out);
    }
}
