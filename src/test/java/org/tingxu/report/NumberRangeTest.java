package org.tingxu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRangeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-000123, 2026, 123, 2026, 123",
        "2026-0001,   2026, 100, 2026, 199",
        "2026-,       2026, 0,   2026, 999999",
        "2026,        2026, 0,   2026, 999999",
        "20,          2000, 0,   2099, 999999",
    })
    void the_begin_of_a_number_is_a_range_of_the_key(String begin, int year, int serial, int lastYear, int lastSerial) {
        assertThat(NumberRange.of(begin)).contains(new NumberRange(year, serial, lastYear, lastSerial));
    }

    @Test
    void what_no_number_begins_with_is_no_range() {
        assertThat(NumberRange.of("20-1")).isEmpty();
        assertThat(NumberRange.of("2026-0001234")).isEmpty();
        assertThat(NumberRange.of("")).isEmpty();
    }
}
