package org.tingxu.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tingxu.web.auth.AuthWorld.granted;
import static org.tingxu.web.auth.AuthWorld.refused;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.core.name.ClerkId;

class PasswordsTest {
    /** The reference implementation's own vector: password "password", salt "somesalt", m=256, t=2, p=1. */
    private static final String REFERENCE =
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    private final Vertx vertx = Vertx.vertx();
    private final Passwords passwords = new Passwords(vertx, AuthWorld.CHEAP, 4);

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    @Test
    void the_reference_implementations_hash_is_understood() {
        assertThat(Argon2.matches("password", REFERENCE)).isTrue();
        assertThat(Argon2.matches("Password", REFERENCE)).isFalse();
    }

    @Test
    void a_hash_of_the_usual_cost_names_its_cost() {
        String phc = Argon2.USUAL.hash("correct horse", new byte[Argon2.SALT_BYTES]);
        assertThat(phc).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Argon2.matches("correct horse", phc)).isTrue();
    }

    @Test
    void one_password_is_never_hashed_twice_to_the_same_text() {
        String first = granted(passwords.hash("one password").await());
        String second = granted(passwords.hash("one password").await());
        assertThat(first).isNotEqualTo(second);
        assertThat(granted(passwords.check("one password", first).await())).isTrue();
        assertThat(granted(passwords.check("one password", second).await())).isTrue();
    }

    @Test
    void a_letter_typed_as_one_or_two_code_points_is_the_same_letter() {
        String phc = granted(passwords.hash("caf\u00e9 au lait").await());
        assertThat(granted(passwords.check("cafe\u0301 au lait", phc).await())).isTrue();
    }

    @Test
    void nobody_has_a_right_password() {
        assertThat(granted(passwords.checkForNobody("nobody's password").await()))
                .isFalse();
    }

    @Test
    void more_log_ins_at_once_than_the_bound_are_refused_and_later_ones_are_not() {
        // Slow enough that none is done before the fifth is asked.
        Passwords slow = new Passwords(vertx, new Argon2(64 * 1024, 6, 1), 4);
        List<Future<Outcome<String>>> asked =
                IntStream.range(0, 5).mapToObj(i -> slow.hash("x".repeat(12))).toList();
        assertThat(refused(asked.get(4).await())).isEqualTo(AuthRefusal.SIGN_IN_BUSY);
        asked.subList(0, 4).forEach(one -> assertThat(granted(one.await())).startsWith("$argon2id$"));
        assertThat(granted(slow.hash("again").await())).startsWith("$argon2id$");
    }

    @Test
    void a_stored_hash_that_would_eat_the_machine_is_not_computed() {
        assertThatThrownBy(() -> Argon2.matches("x", REFERENCE.replace("m=256", "m=9999999")))
                .hasMessageContaining("out of bounds");
        assertThatThrownBy(() -> Argon2.matches("x", "plain text")).hasMessageContaining("PHC format");
    }

    @Test
    void length_counts_and_guessable_ones_do_not_pass() {
        ClerkId user = new ClerkId("wangfang");
        assertThat(PasswordRule.allows(user, "short one 1")).isFalse();
        assertThat(PasswordRule.allows(user, "just twelve.")).isTrue();
        assertThat(PasswordRule.allows(user, "my name is WangFang")).isFalse();
        assertThat(PasswordRule.allows(user, "Password-1234")).isFalse();
        assertThat(PasswordRule.allows(user, "aaaaaaaaaaaaaaaa")).isFalse();
        assertThat(PasswordRule.allows(user, "床前明月光疑是地上霜举头望明")).isTrue();
        assertThat(PasswordRule.allows(user, "long ".repeat(60))).isFalse();
    }
}
