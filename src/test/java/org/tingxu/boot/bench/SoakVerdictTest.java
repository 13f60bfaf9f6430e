package org.tingxu.boot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SoakVerdictTest {
    @Test
    void a_soak_is_steady_only_when_nothing_was_lost_and_nothing_grew() {
        assertThat(verdict(0, 20, 30L << 20).steady()).isTrue();
        assertThat(verdict(1, 20, 30L << 20).steady()).isFalse();
        assertThat(verdict(0, 20 + SoakVerdict.THREADS_MORE_MAX + 1, 30L << 20).steady())
                .isFalse();
        assertThat(verdict(0, 20, (30L << 20) + SoakVerdict.HEAP_MORE_MAX + 1).steady())
                .isFalse();
    }

    @Test
    void what_is_not_well_is_named_in_its_row() {
        assertThat(verdict(3, 20, 30L << 20).rows().getFirst()).contains("lost 3", "NOT WELL");
    }

    private static SoakVerdict verdict(long lost, int threads, long heap) {
        return SoakVerdict.of(
                new DeviceSoak.Report(Duration.ofMinutes(1), 1_000, 10, lost, 5, 20, threads, 30L << 20, heap, 12));
    }
}
