package org.tingxu.device.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tingxu.core.name.PrinterId;
import org.tingxu.device.desk.PrinterNotice.NearEnd;
import org.tingxu.device.desk.PrinterNotice.Recovered;
import org.tingxu.device.desk.PrinterNotice.Trouble;
import org.tingxu.device.printing.PrintOutcome;
import org.tingxu.device.printing.PrintTrouble;
import org.tingxu.device.printing.PrinterState;
import org.tingxu.device.printing.PrinterState.Answers;
import org.tingxu.device.printing.PrinterState.Paper;

class PrinterWatchTest {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private final PrinterWatch watch = new PrinterWatch(new PrinterId("p-1"), well(Paper.ENOUGH), START);
    private final List<PrinterNotice.What> told = new ArrayList<>();

    private static PrinterState well(Paper paper) {
        return new PrinterState(true, Answers.WELL, paper, false, false);
    }

    private void saw(PrinterState state, long second) {
        watch.saw(state, START.plusSeconds(second)).forEach(notice -> told.add(notice.what()));
    }

    @Test
    void a_roll_near_its_end_is_told_once_however_the_sensor_wavers() {
        for (int second = 0; second < 200; second += 10) {
            saw(well(second % 20 == 0 ? Paper.NEAR_END : Paper.ENOUGH), second);
        }
        assertThat(told).containsExactly(new NearEnd());
    }

    @Test
    void a_new_roll_is_told_of_anew_when_it_nears_its_end() {
        saw(well(Paper.NEAR_END), 0);
        saw(new PrinterState(true, Answers.WELL, Paper.NEAR_END, true, false), 10);
        saw(well(Paper.ENOUGH), 20);
        saw(well(Paper.NEAR_END), 30);
        assertThat(told)
                .containsExactly(new NearEnd(), new Trouble(PrintTrouble.COVER_OPEN), new Recovered(), new NearEnd());
    }

    @Test
    void five_minutes_of_enough_paper_are_a_new_roll_too() {
        saw(well(Paper.NEAR_END), 0);
        saw(well(Paper.ENOUGH), 10);
        saw(well(Paper.ENOUGH), 311);
        saw(well(Paper.NEAR_END), 320);
        assertThat(told).containsExactly(new NearEnd(), new NearEnd());
    }

    @Test
    void trouble_is_told_when_it_comes_and_when_it_is_over() {
        saw(well(Paper.OUT), 1);
        saw(well(Paper.OUT), 2);
        saw(well(Paper.ENOUGH), 3);
        assertThat(told).containsExactly(new Trouble(PrintTrouble.PAPER_OUT), new Recovered());
        assertThat(watch.health(4)).satisfies(health -> {
            assertThat(health.trouble()).isEmpty();
            assertThat(health.since()).isEqualTo(START.plusSeconds(3));
            assertThat(health.queueLength()).isEqualTo(4);
            assertThat(health.lastError())
                    .contains(new PrinterHealth.LastError(PrintTrouble.PAPER_OUT, START.plusSeconds(1)));
        });
    }

    @Test
    void a_line_that_is_down_for_a_moment_is_no_news_and_one_that_stays_down_is() {
        PrinterState gone = PrinterState.UNHEARD;
        saw(gone, 1);
        saw(well(Paper.ENOUGH), 3);
        assertThat(told).isEmpty();

        saw(gone, 10);
        saw(gone, 16);
        assertThat(told).containsExactly(new Trouble(PrintTrouble.LINE_DOWN));
    }

    @Test
    void a_slip_that_nobody_can_vouch_for_is_the_last_error() {
        watch.ended(new PrintOutcome.Unknown(PrintTrouble.NOT_CONFIRMED), START);
        assertThat(watch.health(0).lastError())
                .contains(new PrinterHealth.LastError(PrintTrouble.NOT_CONFIRMED, START));
    }
}
