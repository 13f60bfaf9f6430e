package org.tingxu.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the pages for everybody are made of. */
class OpenPartsTest {
    @Test
    void an_address_gets_its_tries_back_with_time() {
        TryLimit limit = new TryLimit();
        Instant now = Instant.parse("2026-11-22T02:00:00Z");
        for (int i = 0; i < TryLimit.TRIES; i++) {
            limit.wrong("a", now);
        }
        assertThat(limit.admits("a", now)).isFalse();
        assertThat(limit.admits("b", now)).isTrue();
        assertThat(limit.admits("a", now.plus(TryLimit.BACK_EVERY))).isTrue();
    }

    @Test
    void a_code_is_the_same_however_it_is_typed() {
        String code = ReceiptCode.of(new byte[] {0, 1, 8, (byte) 0xff, 42});
        assertThat(code).isEqualTo("000G-HZSA");
        assertThat(ReceiptCode.same(code, "ooog hzsa")).isTrue();
        assertThat(ReceiptCode.same(code, "000GHZSB")).isFalse();
        assertThat(ReceiptCode.same(code, "")).isFalse();
    }
}
