package org.tingxu.boot.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WaitsTest {
    @Test
    void a_quantile_is_the_wait_that_so_many_did_not_exceed() {
        Waits waits = Waits.of(List.of(5.0, 1.0, 4.0, 2.0, 3.0, 6.0, 8.0, 7.0, 10.0, 9.0));
        assertThat(waits.quantile(0.5)).isEqualTo(5);
        assertThat(waits.quantile(0.9)).isEqualTo(9);
        assertThat(waits.quantile(0)).isEqualTo(1);
        assertThat(waits.longest()).isEqualTo(10);
        assertThat(waits.mean()).isEqualTo(5.5);
    }

    @Test
    void nobody_waited_is_no_number_rather_than_zero() {
        assertThat(Waits.of(List.of()).quantile(0.5)).isNaN();
        assertThat(Waits.of(List.of()).mean()).isNaN();
    }

    @Test
    void a_share_is_between_0_and_1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waits.of(List.of(1.0)).quantile(50));
    }

    @Test
    void the_mean_of_all_drawn_calls_is_the_mean_of_the_day_whatever_share_does_not_come() {
        ServiceDraw draw = new ServiceDraw(new Random(1), 0.1);
        double mean = DoubleStream.generate(() -> {
                    ServiceDraw.Drawn drawn = draw.next(600);
                    return drawn.walkSeconds() + drawn.serveSeconds();
                })
                .limit(50_000)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(600, within(10.0));
    }

    @Test
    void a_window_is_manned_while_the_office_had_more_open_and_the_first_stays_for_those_who_wait() {
        List<DayRow> rows = List.of(new DayRow(480, 485, "A", 0, 0, 2, 60), new DayRow(485, 490, "A", 0, 0, 0, 60));
        Post first = new Post("queue-a", 1, 0, rows);
        Post third = new Post("queue-a", 3, 2, rows);
        assertThat(first.isManned(480 * 60, 0)).isTrue();
        assertThat(third.isManned(480 * 60, 9)).isFalse();
        assertThat(first.isManned(486 * 60, 0)).isFalse();
        assertThat(first.isManned(486 * 60, 1)).isTrue();
    }
}
