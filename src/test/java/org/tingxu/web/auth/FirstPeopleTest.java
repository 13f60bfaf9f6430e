package org.tingxu.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.web.auth.AuthWorld.ADDRESS;
import static org.tingxu.web.auth.AuthWorld.granted;
import static org.tingxu.web.auth.AuthWorld.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.StationCode;

/** Who can sign in on a server that was just started. */
class FirstPeopleTest {
    private static final StationPost STATION = new StationPost(new HallId("demo"), new StationCode("xinhe"));

    private final AuthWorld world = new AuthWorld();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void a_demonstration_hall_has_ten_people_who_sign_in_as_printed() {
        List<DemoAccounts.Login> printed = ensureDemo();
        assertThat(printed).hasSize(10).allMatch(login -> login.name().contains("演示"));
        SignIn signIn = world.signIn(new Sessions(world.database, world.clock(), true));
        for (DemoAccounts.Login login : printed) {
            Staff staff = granted(signIn.signIn(login.user().value(), login.password(), ADDRESS)
                            .await())
                    .session()
                    .staff();
            assertThat(staff.demo()).isTrue();
        }
    }

    @Test
    void without_a_demonstration_hall_the_printed_passwords_open_nothing() {
        ensureDemo();
        assertThat(refused(world.signIn(world.sessions())
                        .signIn("admin", "demo-admin", ADDRESS)
                        .await()))
                .isEqualTo(AuthRefusal.DEMO_ACCOUNT);
    }

    @Test
    void a_demonstration_session_ends_when_the_server_comes_back_without_the_hall() {
        ensureDemo();
        Sessions demo = new Sessions(world.database, world.clock(), true);
        String cookie = world.opened(demo, "clerk1").token().cookieValue();
        assertThat(demo.resolve(cookie).await()).isPresent();
        assertThat(world.sessions().resolve(cookie).await()).isEmpty();
    }

    @Test
    void a_second_start_prints_the_same_and_undoes_what_visitors_changed() {
        List<DemoAccounts.Login> printed = ensureDemo();
        Sessions demo = new Sessions(world.database, world.clock(), true);
        StaffSession visitor = world.session(demo, "clerk1");
        granted(world.signIn(demo)
                .changePassword(visitor, "demo-clerk1", "a visitor's password", ADDRESS)
                .await());
        assertThat(ensureDemo()).isEqualTo(printed);
        assertThat(granted(world.signIn(demo)
                                .signIn("clerk1", "demo-clerk1", ADDRESS)
                                .await())
                        .session()
                        .staff())
                .isEqualTo(visitor.staff());
    }

    @Test
    void a_real_account_of_a_demonstration_name_is_left_alone() {
        world.account("admin", Role.ADMIN);
        assertThat(ensureDemo())
                .extracting(login -> login.user().value())
                .hasSize(9)
                .doesNotContain("admin");
        assertThat(granted(world.signIn(world.sessions())
                                .signIn("admin", AuthWorld.PASSWORD, ADDRESS)
                                .await())
                        .session()
                        .staff()
                        .demo())
                .isFalse();
    }

    @Test
    void a_new_server_gets_one_administrator_with_a_one_time_password() {
        String password =
                FirstAdmin.ensure(world.store, world.passwords).await().orElseThrow();
        assertThat(password).matches("([a-z0-9X]{5}-){3}[a-z0-9X]{5}");
        assertThat(FirstAdmin.ensure(world.store, world.passwords).await()).isEmpty();
        Sessions sessions = world.sessions();
        StaffSession session = granted(world.signIn(sessions)
                        .signIn("admin", password, ADDRESS)
                        .await())
                .session();
        assertThat(refused(SessionGuard.judge(Optional.of(session), Set.of(Role.ADMIN))))
                .isEqualTo(AuthRefusal.PASSWORD_MUST_CHANGE);
        granted(world.signIn(sessions)
                .changePassword(session, password, "my very own password", ADDRESS)
                .await());
        assertThat(world.store
                        .find(FirstAdmin.USER)
                        .await()
                        .orElseThrow()
                        .staff()
                        .mustChangePassword())
                .isFalse();
    }

    @Test
    void after_a_demonstration_the_first_administrator_takes_the_demo_ones_place() {
        ensureDemo();
        assertThat(FirstAdmin.ensure(world.store, world.passwords).await()).isPresent();
        assertThat(refused(world.signIn(world.sessions())
                        .signIn("admin", "demo-admin", ADDRESS)
                        .await()))
                .isEqualTo(AuthRefusal.WRONG_LOGIN);
    }

    @Test
    void a_server_with_an_account_gets_no_other() {
        world.account("somebody", Role.CLERK);
        assertThat(FirstAdmin.ensure(world.store, world.passwords).await()).isEmpty();
        assertThat(world.store.list().await()).extracting(Staff::user).containsExactly(new ClerkId("somebody"));
    }

    private List<DemoAccounts.Login> ensureDemo() {
        Passwords roomy = new Passwords(world.vertx, AuthWorld.CHEAP, Passwords.WAITING_MAX);
        return DemoAccounts.ensure(world.store, roomy, Optional.of(STATION)).await();
    }
}
