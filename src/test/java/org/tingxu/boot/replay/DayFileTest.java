package org.tingxu.boot.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class DayFileTest {
    private static final String HEAD = "# hall: small\n" + DayFile.COLUMNS + "\n";

    private static Day day(String rows) {
        return ((DayFile.Loaded) DayFile.parse("day.csv", HEAD + rows)).day();
    }

    private static List<String> faults(String text) {
        return ((DayFile.Faulty) DayFile.parse("day.csv", text)).faults();
    }

    @Test
    void the_shipped_day_has_the_tickets_that_its_head_tells() {
        Day day = ((DayFile.Loaded) DayFile.read("warsaw-mokotow2-2019-12-30")).day();
        assertThat(day.hall()).isEqualTo("warsaw-day");
        assertThat(day.arrivals()).isEqualTo(698);
        assertThat(day.queues()).containsOnlyKeys("A", "B", "D", "K", "Z");
        assertThat(day.officeWaits().count()).isEqualTo(697);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8:00,08:05,A,1,1,1,60   | day.csv:3: from '8:00' is no time; mend: write HH:MM, 00:00 to 23:59",
                "08:00,25:05,A,1,1,1,60  | day.csv:3: to '25:05' is no time; mend: write HH:MM, 00:00 to 23:59",
                "08:05,08:00,A,1,1,1,60  | day.csv:3: the interval ends before it begins; mend: put from before to",
                "08:00,08:05,a,1,1,1,60  | day.csv:3: queue 'a' is no letter; mend: write one or two capital letters",
                "08:00,08:05,A,-1,1,1,60 | day.csv:3: arrived '-1' is not allowed; mend: write a whole number, 0 to 10000",
                "08:00,08:05,A,1,x,1,60  | day.csv:3: called 'x' is not allowed; mend: write a whole number, 0 to 10000",
                "08:00,08:05,A,1,1,1000,60 | day.csv:3: windows '1000' is not allowed; mend: write a whole number, 0 to 999",
                "08:00,08:05,A,1,1,1,0   | day.csv:3: service_seconds '0' is not allowed; mend: write a whole number, 1 to 14400",
                "08:00,08:05,A,1,1,1     | day.csv:3: 6 columns instead of 7; mend: write " + DayFile.COLUMNS,
            })
    void a_bad_line_is_told_with_file_line_fault_and_mend(String row, String fault) {
        assertThat(faults(HEAD + row)).containsExactly(fault);
    }

    @Test
    void every_bad_line_is_told_in_one_run() {
        assertThat(faults(HEAD + "x\n08:00,08:05,A,1,1,1,60\ny\n"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("day.csv:3: ");
    }

    @Test
    void intervals_of_one_queue_may_not_overlap() {
        assertThat(faults(HEAD + "08:00,08:10,A,1,1,1,60\n08:00,08:10,B,1,1,1,60\n08:05,08:15,A,1,1,1,60"))
                .containsExactly(
                        "day.csv:5: queue A: this interval overlaps the one before; mend: order the lines by time");
    }

    @Test
    void a_file_without_hall_or_columns_or_rows_is_refused() {
        assertThat(faults("")).anyMatch(f -> f.contains("no line '# hall: <id>'"));
        assertThat(faults("# hall: small\nfrom,to\n")).anyMatch(f -> f.contains("not the names of the columns"));
        assertThat(faults(HEAD)).anyMatch(f -> f.contains("no interval"));
    }

    @Test
    void the_command_tells_the_faults_and_ends_with_2(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("bad.csv"), HEAD + "08:00,08:05,A,1,1,1\n");
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(new ReplayCommand()).setErr(new PrintWriter(err));
        assertThat(line.execute(file.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith(file + ":3: 6 columns instead of 7; mend: ");
        assertThat(line.execute("no-such-day")).isEqualTo(2);
    }

    @Test
    void everybody_arrives_within_his_interval_and_the_same_seed_gives_the_same_day() {
        Day day = day("08:00,08:05,A,20,0,1,60\n08:05,08:10,A,3,0,1,60\n");
        List<Day.Arrival> arrivals = day.arrivals(new Random(7));
        assertThat(arrivals).hasSize(23).isEqualTo(day.arrivals(new Random(7)));
        assertThat(arrivals.subList(0, 20)).allMatch(a -> a.at() >= 8 * 3600 && a.at() < 8 * 3600 + 300);
    }

    @Test
    void the_offices_wait_is_from_issue_to_call_of_the_same_number() {
        Day day = day("08:00,08:10,A,2,0,1,60\n08:10,08:20,A,0,1,1,60\n");
        Waits waits = day.officeWaits();
        assertThat(waits.count()).isEqualTo(1);
        assertThat(waits.mean()).isCloseTo(12.5, within(1e-9));
    }

    @Test
    void what_if_windows_change_only_hours_with_open_windows() {
        Day day = day("08:00,08:10,A,2,0,0,60\n08:10,08:20,A,0,1,1,60\n").withWindows(Map.of("A", 4));
        assertThat(day.rows()).extracting(DayRow::windows).containsExactly(0, 4);
    }
}
