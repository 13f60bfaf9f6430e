package org.tingxu.boot.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Instant NINE = Instant.parse("2026-01-05T01:00:00Z");

    @Test
    void a_number_given_or_called_twice_is_a_duplicate() {
        Ledger ledger = new Ledger();
        ledger.issued("A001", NINE);
        ledger.called("A001", NINE);
        assertThat(ledger.duplicates()).isEmpty();
        ledger.issued("A001", NINE);
        ledger.called("A001", NINE);
        assertThat(ledger.duplicates()).hasSize(2);
    }

    @Test
    void a_repeated_request_must_get_the_same_number() {
        Ledger ledger = new Ledger();
        ledger.askedAgain("A001", "A001");
        assertThat(ledger.duplicates()).isEmpty();
        ledger.askedAgain("A001", "A002");
        assertThat(ledger.duplicates()).hasSize(1);
    }

    @Test
    void waits_are_in_minutes_of_the_replayed_day() {
        Ledger ledger = new Ledger();
        ledger.issued("A001", NINE);
        ledger.called("A001", NINE.plusMillis(100));
        assertThat(ledger.waits(600).mean()).isEqualTo(1);
    }
}
