package org.tingxu.boot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class DeviceSoakTest {
    private static final long GROWTH_MAX_BYTES = 8_000_000;

    @Test
    void busy_devices_lose_no_question_and_grow_neither_threads_nor_memory() throws Exception {
        DeviceSoak.Report report = DeviceSoak.run(Duration.ofSeconds(10));

        assertThat(report.exchanges()).as("%s", report).isGreaterThan(200);
        assertThat(report.unasked()).as("%s", report).isPositive();
        assertThat(report.failed())
                .as("the cable was pulled once: %s", report)
                .isGreaterThanOrEqualTo(DeviceSoak.LINES * DeviceSoak.DEVICES_PER_LINE);
        assertThat(report.lost()).as("%s", report).isZero();
        assertThat(report.threadsLast()).as("%s", report).isLessThanOrEqualTo(report.threadsFirst() + 2);
        assertThat(report.heapLast() - report.heapFirst()).as("%s", report).isLessThan(GROWTH_MAX_BYTES);
    }
}
