package org.tingxu.web.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tingxu.web.auth.FrontDoor;
import org.tingxu.web.problem.Refused;

class PublicLimitTest {
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final PublicLimit limit = new PublicLimit(new FrontDoor(false), () -> now);

    @Test
    void an_address_writes_so_often_at_once_and_again_when_time_has_passed() {
        for (int i = 0; i < PublicLimit.FULL; i++) {
            limit.take("10.0.0.1");
        }
        assertThatThrownBy(() -> limit.take("10.0.0.1"))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem().code()).isEqualTo("too-many-requests"));
        limit.take("10.0.0.2");
        now = now.plus(PublicLimit.REFILL);
        limit.take("10.0.0.1");
        assertThatThrownBy(() -> limit.take("10.0.0.1")).isInstanceOf(Refused.class);
    }

    @Test
    void of_more_addresses_than_the_bound_the_one_heard_longest_ago_is_forgotten() {
        for (int i = 0; i < PublicLimit.FULL; i++) {
            limit.take("10.0.0.1");
        }
        for (int i = 0; i < PublicLimit.ADDRESSES_MAX; i++) {
            limit.take("a" + i);
        }
        limit.take("10.0.0.1");
    }
}
