package org.tingxu.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.web.auth.AuthWorld.ADDRESS;
import static org.tingxu.web.auth.AuthWorld.granted;
import static org.tingxu.web.auth.AuthWorld.refused;
import static org.tingxu.web.auth.AuthWorld.retryAfter;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.core.name.ClerkId;

class LockoutTest {
    private static final Optional<ClerkId> ZHAO = Optional.of(new ClerkId("zhao"));

    private final AuthWorld world = new AuthWorld();
    private final Lockout lockout = world.lockout();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void five_failures_lock_the_account_for_fifteen_minutes_from_the_last_one() {
        fail(5, Duration.ofMinutes(1));
        Outcome<?> sixth = lockout.begin(ZHAO, ADDRESS).await();
        assertThat(refused(sixth)).isEqualTo(AuthRefusal.TOO_MANY_ATTEMPTS);
        assertThat(retryAfter(sixth)).isEqualTo(14 * 60);
        world.later(Duration.ofMinutes(14).minusMillis(1));
        assertThat(retryAfter(lockout.begin(ZHAO, ADDRESS).await())).isEqualTo(1);
        world.later(Duration.ofMillis(1));
        assertThat(granted(lockout.begin(ZHAO, ADDRESS).await()).user()).isEqualTo(ZHAO);
    }

    @Test
    void after_the_lock_five_new_failures_are_needed() {
        fail(5, Duration.ofSeconds(1));
        world.later(Duration.ofMinutes(15));
        fail(5, Duration.ofSeconds(1));
        assertThat(refused(lockout.begin(ZHAO, ADDRESS).await())).isEqualTo(AuthRefusal.TOO_MANY_ATTEMPTS);
    }

    @Test
    void failures_older_than_fifteen_minutes_do_not_count() {
        fail(4, Duration.ZERO.plusMillis(1));
        world.later(Duration.ofMinutes(15));
        fail(4, Duration.ofMillis(1));
        assertThat(granted(lockout.begin(ZHAO, ADDRESS).await()).address()).isEqualTo(ADDRESS);
    }

    @Test
    void a_restart_forgets_no_failure() {
        fail(5, Duration.ofMillis(1));
        assertThat(refused(world.lockout().begin(ZHAO, ADDRESS).await())).isEqualTo(AuthRefusal.TOO_MANY_ATTEMPTS);
    }

    @Test
    void a_right_password_wipes_the_failures_out() {
        fail(4, Duration.ofMillis(1));
        Lockout.Attempt fifth = granted(lockout.begin(ZHAO, ADDRESS).await());
        lockout.succeeded(fifth).await();
        fail(5, Duration.ofMillis(1));
    }

    @Test
    void an_attempt_whose_password_was_not_looked_at_does_not_count() {
        fail(4, Duration.ofMillis(1));
        for (int i = 0; i < 3; i++) {
            lockout.notTried(granted(lockout.begin(ZHAO, ADDRESS).await())).await();
        }
        fail(1, Duration.ofMillis(1));
        assertThat(refused(lockout.begin(ZHAO, ADDRESS).await())).isEqualTo(AuthRefusal.TOO_MANY_ATTEMPTS);
    }

    @Test
    void guesses_sent_at_once_are_admitted_no_more_often_than_one_by_one() {
        List<Future<Outcome<Lockout.Attempt>>> guesses = IntStream.range(0, 20)
                .mapToObj(i -> lockout.begin(ZHAO, "198.51.100." + i))
                .toList();
        long admitted = guesses.stream()
                .map(guess -> guess.await())
                .filter(outcome -> outcome instanceof Outcome.Granted<?>)
                .count();
        assertThat(admitted).isEqualTo(Failures.MAX);
    }

    @Test
    void one_address_may_try_thirty_accounts_and_then_one_every_six_seconds() {
        for (int i = 0; i < Bucket.FULL; i++) {
            assertThat(granted(tryUser("user" + i)).address()).isEqualTo(ADDRESS);
        }
        Outcome<?> next = tryUser("another");
        assertThat(refused(next)).isEqualTo(AuthRefusal.TOO_MANY_ATTEMPTS);
        assertThat(retryAfter(next)).isEqualTo(6);
        world.later(Bucket.REFILL);
        assertThat(granted(tryUser("another")).address()).isEqualTo(ADDRESS);
        assertThat(refused(tryUser("yet-another"))).isEqualTo(AuthRefusal.TOO_MANY_ATTEMPTS);
    }

    @Test
    void a_whole_hall_behind_one_address_can_sign_in_at_nine() {
        for (int i = 0; i < 3 * Bucket.FULL; i++) {
            lockout.succeeded(granted(tryUser("clerk" + i))).await();
        }
        assertThat(granted(tryUser("the-last")).address()).isEqualTo(ADDRESS);
    }

    @Test
    void what_says_nothing_any_more_is_deleted() {
        fail(3, Duration.ofMillis(1));
        world.later(Duration.ofMinutes(31));
        lockout.begin(Optional.of(new ClerkId("other")), "203.0.113.9").await();
        assertThat(world.everyStoredText()).noneMatch(row -> row.contains("zhao") || row.contains(ADDRESS));
    }

    private Outcome<Lockout.Attempt> tryUser(String user) {
        return lockout.begin(Optional.of(new ClerkId(user)), ADDRESS).await();
    }

    private void fail(int times, Duration apart) {
        for (int i = 0; i < times; i++) {
            assertThat(granted(lockout.begin(ZHAO, ADDRESS).await()).user()).isEqualTo(ZHAO);
            world.later(apart);
        }
    }
}
