package org.tingxu.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.web.auth.AuthWorld.PASSWORD;
import static org.tingxu.web.auth.AuthWorld.granted;
import static org.tingxu.web.auth.AuthWorld.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final AuthWorld world = new AuthWorld();
    private final Sessions sessions = world.sessions();
    private final StaffAccounts accounts = new StaffAccounts(world.store, sessions, world.passwords);

    @BeforeEach
    void start() {
        world.account("chen", Role.CLERK);
        world.account("boss", Role.ADMIN);
        world.account("boss2", Role.ADMIN);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void neither_the_token_nor_the_csrf_value_nor_the_password_is_stored() {
        SignedIn in = world.opened(sessions, "chen");
        assertThat(in.token().cookieValue()).hasSize(43);
        assertThat(world.everyStoredText())
                .anyMatch(row -> row.contains(in.session().id().hex()))
                .noneMatch(row -> row.contains(in.token().cookieValue()))
                .noneMatch(row -> row.contains(in.session().csrf()))
                .noneMatch(row -> row.contains(PASSWORD));
        assertThat(in.toString() + in.session())
                .doesNotContain(in.token().cookieValue(), in.session().csrf());
    }

    @Test
    void a_session_and_its_csrf_value_outlive_a_restart() {
        SignedIn in = world.opened(sessions, "chen");
        assertThat(world.sessions().resolve(in.token().cookieValue()).await()).contains(in.session());
    }

    @Test
    void a_session_unused_for_thirty_minutes_is_dead() {
        SignedIn in = world.opened(sessions, "chen");
        world.later(Duration.ofMinutes(29));
        assertThat(alive(in)).isTrue();
        world.later(Duration.ofMinutes(29));
        assertThat(alive(in)).isTrue();
        world.later(Duration.ofMinutes(30));
        assertThat(alive(in)).isFalse();
    }

    @Test
    void a_session_in_steady_use_is_dead_after_twelve_hours() {
        SignedIn in = world.opened(sessions, "chen");
        Duration step = Duration.ofMinutes(20);
        for (Duration age = step; age.compareTo(Sessions.AGE_MAX) < 0; age = age.plus(step)) {
            world.later(step);
            assertThat(alive(in)).as("after %s", age).isTrue();
        }
        world.later(step);
        assertThat(alive(in)).isFalse();
    }

    @Test
    void memory_does_not_carry_a_session_over_its_twelve_hours() {
        SignedIn in = world.opened(sessions, "chen");
        for (int i = 0; i < 35; i++) {
            world.later(Duration.ofMinutes(20));
            assertThat(alive(in)).isTrue();
        }
        world.later(Duration.ofMinutes(20).minusSeconds(1));
        assertThat(alive(in)).isTrue();
        world.later(Duration.ofSeconds(2));
        assertThat(alive(in)).isFalse();
    }

    @Test
    void closing_the_account_ends_its_sessions_at_once() {
        SignedIn in = world.opened(sessions, "chen");
        SignedIn boss = world.opened(sessions, "boss");
        assertThat(alive(in)).isTrue();
        assertThat(granted(accounts.disable(in.session().staff().user(), boss.session())
                                .await())
                        .enabled())
                .isFalse();
        assertThat(alive(in)).isFalse();
        assertThat(alive(boss)).isTrue();
    }

    @Test
    void another_server_of_the_same_database_notices_a_closed_account_within_the_fresh_time() {
        SignedIn in = world.opened(sessions, "chen");
        Sessions other = world.sessions();
        assertThat(other.resolve(in.token().cookieValue()).await()).isPresent();
        accounts.disable(in.session().staff().user(), world.session(sessions, "boss"))
                .await();
        world.later(Sessions.FRESH_FOR);
        assertThat(other.resolve(in.token().cookieValue()).await()).isEmpty();
    }

    @Test
    void an_answer_that_was_on_its_way_when_the_session_ended_is_not_remembered() {
        SessionCache cache = new SessionCache(Sessions.FRESH_FOR);
        StaffSession session = world.session(sessions, "chen");
        long before = cache.generation();
        cache.forget(session.staff().user());
        cache.put(session, world.now, world.now.plus(Sessions.AGE_MAX), before);
        assertThat(cache.get(session.id(), world.now)).isEmpty();
        cache.put(session, world.now, world.now.plus(Sessions.AGE_MAX), cache.generation());
        assertThat(cache.get(session.id(), world.now)).contains(session);
    }

    @Test
    void changing_the_password_ends_the_other_sessions_and_keeps_this_one() {
        SignedIn here = world.opened(sessions, "chen");
        SignedIn elsewhere = world.opened(sessions, "chen");
        assertThat(alive(here) && alive(elsewhere)).isTrue();
        SignIn signIn = world.signIn(sessions);
        assertThat(granted(signIn.changePassword(here.session(), PASSWORD, "another long walk", AuthWorld.ADDRESS)
                        .await()))
                .isTrue();
        assertThat(alive(here)).isTrue();
        assertThat(alive(elsewhere)).isFalse();
        assertThat(refused(signIn.signIn("chen", PASSWORD, AuthWorld.ADDRESS).await()))
                .isEqualTo(AuthRefusal.WRONG_LOGIN);
        assertThat(granted(signIn.signIn("chen", "another long walk", AuthWorld.ADDRESS)
                                .await())
                        .session()
                        .staff())
                .isEqualTo(here.session().staff());
    }

    @Test
    void a_password_checked_before_it_was_changed_opens_no_session() {
        StaffSession session = world.session(sessions, "chen");
        StaffStore.Credentials old =
                world.store.find(session.staff().user()).await().orElseThrow();
        world.signIn(sessions)
                .changePassword(session, PASSWORD, "another long walk", AuthWorld.ADDRESS)
                .await();
        assertThat(refused(sessions.open(old).await())).isEqualTo(AuthRefusal.WRONG_LOGIN);
    }

    @Test
    void the_ninth_session_of_an_account_ends_its_first() {
        List<SignedIn> all = new ArrayList<>();
        for (int i = 0; i <= Sessions.PER_ACCOUNT_MAX; i++) {
            all.add(world.opened(sessions, "chen"));
            world.later(Duration.ofSeconds(1));
        }
        assertThat(alive(all.getFirst())).isFalse();
        assertThat(all.subList(1, all.size())).allMatch(this::alive);
    }

    @Test
    void a_cookie_that_is_no_token_of_ours_opens_nothing() {
        assertThat(sessions.resolve("").await()).isEmpty();
        assertThat(sessions.resolve("' OR 1=1 --").await()).isEmpty();
        assertThat(sessions.resolve("A".repeat(43)).await()).isEmpty();
    }

    @Test
    void the_last_administrator_cannot_be_closed_not_even_by_two_at_once() {
        StaffSession boss = world.session(sessions, "boss");
        StaffSession boss2 = world.session(sessions, "boss2");
        var first = accounts.disable(boss.staff().user(), boss2);
        var second = accounts.disable(boss2.staff().user(), boss);
        List<Outcome<Staff>> both = List.of(first.await(), second.await());
        assertThat(both.stream().filter(o -> o instanceof Outcome.Granted<?>)).hasSize(1);
        assertThat(both.stream().filter(o -> o instanceof Outcome.Refused<?>).map(AuthWorld::refused))
                .containsExactly(AuthRefusal.LAST_ADMIN);
    }

    private boolean alive(SignedIn in) {
        return sessions.resolve(in.token().cookieValue()).await().isPresent();
    }
}
