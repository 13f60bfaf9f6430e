package org.tingxu.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.web.auth.AuthWorld.PASSWORD;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionGuardTest {
    private static final Map<String, String> NOTHING = Map.of();

    private final AuthWorld world = new AuthWorld();
    private final AuthServer server = new AuthServer(world, new FrontDoor(false));

    @BeforeEach
    void start() {
        world.account("chen", Role.CLERK);
        world.account("audit", Role.AUDITOR);
        world.account("boss", Role.ADMIN);
    }

    @AfterEach
    void stop() {
        server.close();
        world.close();
    }

    @Test
    void the_session_says_who_is_signed_in_and_where() {
        AuthServer.Answer in = server.signIn(" Chen ", PASSWORD);
        AuthServer.Answer shown = server.send("GET", "/session", "", Map.of("Cookie", in.cookie()));
        assertThat(shown.json()).isEqualTo(in.json());
        assertThat(shown.json().getJsonArray("roles")).isEqualTo(JsonArray.of("clerk"));
        assertThat(shown.json().getString("badge")).isEqualTo("综合01");
        assertThat(shown.json().getJsonObject("post"))
                .isEqualTo(new JsonObject().put("hall", "demo").put("window", 3));
        assertThat(server.send("GET", "/session", "", NOTHING).code()).isEqualTo("not-signed-in");
    }

    @Test
    void over_http_the_cookie_is_bound_to_this_site_and_closed_to_scripts() {
        String cookie = server.signIn("chen", PASSWORD).setCookie().orElseThrow();
        assertThat(cookie)
                .startsWith("tingxu=")
                .contains("Path=/", "HTTPOnly", "SameSite=Strict")
                .doesNotContain("Secure", "Domain");
    }

    @Test
    void a_proxy_that_is_not_trusted_cannot_say_that_the_browser_came_over_tls() {
        AuthServer.Answer in = server.send("POST", "/session", login(), Map.of("X-Forwarded-Proto", "https"));
        assertThat(in.cookie()).startsWith("tingxu=");
    }

    @Test
    void behind_a_trusted_tls_proxy_the_cookie_is_a_host_cookie_and_no_other_is_read() {
        try (AuthServer proxied = new AuthServer(world, new FrontDoor(true))) {
            Map<String, String> tls = Map.of("X-Forwarded-Proto", "https");
            AuthServer.Answer in = proxied.send("POST", "/session", login(), tls);
            assertThat(in.setCookie().orElseThrow())
                    .startsWith("__Host-tingxu=")
                    .contains("Secure", "Path=/");
            assertThat(proxied.send("GET", "/session", "", with(tls, "Cookie", in.cookie()))
                            .status())
                    .isEqualTo(200);
            String plain = in.cookie().replace("__Host-", "");
            assertThat(proxied.send("GET", "/session", "", with(tls, "Cookie", plain))
                            .status())
                    .isEqualTo(401);
            String https = proxied.origin().replace("http:", "https:");
            Map<String, String> browser =
                    with(with(tls, "Origin", https), "X-CSRF-Token", in.json().getString("csrf"));
            assertThat(proxied.send("POST", "/call", "", with(browser, "Cookie", in.cookie()))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_program_without_any_browser_sign_needs_the_cookie_alone() {
        AuthServer.Answer in = server.signIn("chen", PASSWORD);
        AuthServer.Answer called = server.send("POST", "/call", "", Map.of("Cookie", in.cookie()));
        assertThat(called.json().getString("calledBy")).isEqualTo("chen");
    }

    @Test
    void our_own_page_needs_the_csrf_token_too() {
        AuthServer.Answer in = server.signIn("chen", PASSWORD);
        for (Map<String, String> sign : List.of(
                Map.of("Origin", server.origin()),
                Map.of("Sec-Fetch-Site", "same-origin"),
                Map.of("Referer", server.origin() + "/clerk/"))) {
            Map<String, String> page = with(sign, "Cookie", in.cookie());
            assertThat(server.send("POST", "/call", "", page).code())
                    .as("%s", sign)
                    .isEqualTo("csrf");
            assertThat(server.send("POST", "/call", "", with(page, "X-CSRF-Token", "guess"))
                            .code())
                    .isEqualTo("csrf");
            Map<String, String> right = with(page, "X-CSRF-Token", in.json().getString("csrf"));
            assertThat(server.send("POST", "/call", "", right).status())
                    .as("%s", sign)
                    .isEqualTo(200);
        }
    }

    @Test
    void a_foreign_page_is_refused_even_with_the_csrf_token() {
        AuthServer.Answer in = server.signIn("chen", PASSWORD);
        Map<String, String> right =
                Map.of("Cookie", in.cookie(), "X-CSRF-Token", in.json().getString("csrf"));
        for (Map<String, String> sign : List.of(
                Map.of("Origin", "http://127.0.0.1:1"),
                Map.of("Origin", "https" + server.origin().substring(4)),
                Map.of("Origin", "null"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Sec-Fetch-Site", "cross-site", "Origin", server.origin()),
                Map.of("Referer", "http://evil.example/" + server.origin()))) {
            Map<String, String> headers = new HashMap<>(right);
            headers.putAll(sign);
            assertThat(server.send("POST", "/call", "", headers).code())
                    .as("%s", sign)
                    .isEqualTo("csrf");
            assertThat(server.send("POST", "/tickets", "", headers).code())
                    .as("%s", sign)
                    .isEqualTo("csrf");
            assertThat(server.send("GET", "/session", "", headers).status())
                    .as("%s", sign)
                    .isEqualTo(200);
        }
    }

    @Test
    void a_visitor_or_a_dead_session_needs_no_csrf_token_for_what_is_public() {
        Map<String, String> page = Map.of("Origin", server.origin());
        assertThat(server.send("POST", "/tickets", "", page).status()).isEqualTo(200);
        Map<String, String> dead = with(page, "Cookie", "tingxu=" + "A".repeat(43));
        assertThat(server.send("POST", "/tickets", "", dead).status()).isEqualTo(200);
        assertThat(server.send("POST", "/call", "", dead).code()).isEqualTo("not-signed-in");
    }

    @Test
    void a_foreign_page_cannot_sign_a_clerk_in_under_another_name() {
        AuthServer.Answer foreign = server.send("POST", "/session", login(), Map.of("Origin", "http://evil.example"));
        assertThat(foreign.code()).isEqualTo("csrf");
        assertThat(foreign.setCookie()).isEmpty();
        assertThat(server.send("POST", "/session", login(), Map.of("Origin", server.origin()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void signing_in_again_ends_the_session_that_the_browser_had() {
        AuthServer.Answer first = server.signIn("chen", PASSWORD);
        Map<String, String> page = Map.of("Origin", server.origin(), "Cookie", first.cookie());
        AuthServer.Answer second = server.send("POST", "/session", login(), page);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.cookie()).isNotEqualTo(first.cookie());
        assertThat(server.send("GET", "/session", "", Map.of("Cookie", first.cookie()))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void signing_out_ends_the_session_and_takes_the_cookie_back() {
        AuthServer.Answer in = server.signIn("chen", PASSWORD);
        AuthServer.Answer out = server.send("DELETE", "/session", "", Map.of("Cookie", in.cookie()));
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.setCookie().orElseThrow()).contains("tingxu=;", "Max-Age=0", "Path=/");
        assertThat(server.send("GET", "/session", "", Map.of("Cookie", in.cookie()))
                        .code())
                .isEqualTo("not-signed-in");
    }

    @Test
    void only_an_administrator_sees_and_changes_accounts() {
        Map<String, String> auditor =
                Map.of("Cookie", server.signIn("audit", PASSWORD).cookie());
        assertThat(server.send("GET", "/staff", "", auditor).code()).isEqualTo("forbidden");
        assertThat(server.send("POST", "/staff", newStaff("liu"), auditor).code())
                .isEqualTo("forbidden");
        assertThat(server.send("POST", "/staff/chen/disable", "", auditor).code())
                .isEqualTo("forbidden");
        assertThat(server.send("POST", "/call", "", auditor).code()).isEqualTo("forbidden");
        assertThat(server.send("GET", "/staff", "", NOTHING).code()).isEqualTo("not-signed-in");
    }

    @Test
    void a_new_account_has_to_change_its_password_before_anything_else() {
        Map<String, String> boss =
                Map.of("Cookie", server.signIn("boss", PASSWORD).cookie());
        AuthServer.Answer added = server.send("POST", "/staff", newStaff("liu"), boss);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().getBoolean("enabled")).isTrue();
        assertThat(server.send("POST", "/staff", newStaff("liu"), boss).code()).isEqualTo("account-exists");
        assertThat(server.send("GET", "/staff", "", boss).text())
                .contains("\"liu\"")
                .doesNotContain("argon2");

        AuthServer.Answer in = server.signIn("liu", PASSWORD);
        assertThat(in.json().getBoolean("mustChangePassword")).isTrue();
        Map<String, String> liu = Map.of("Cookie", in.cookie());
        assertThat(server.send("POST", "/call", "", liu).code()).isEqualTo("password-must-change");
        assertThat(server.send("POST", "/session/password", change(PASSWORD, "liu is a clerk"), liu)
                        .code())
                .isEqualTo("password-weak");
        assertThat(server.send("POST", "/session/password", change("not this one", "a brand new word"), liu)
                        .code())
                .isEqualTo("password-wrong");
        assertThat(server.send("POST", "/session/password", change(PASSWORD, "a brand new word"), liu)
                        .status())
                .isEqualTo(204);
        assertThat(server.send("POST", "/call", "", liu).status()).isEqualTo(200);
    }

    @Test
    void a_closed_account_is_out_at_once_and_is_told_so_only_with_its_password() {
        Map<String, String> boss =
                Map.of("Cookie", server.signIn("boss", PASSWORD).cookie());
        Map<String, String> chen =
                Map.of("Cookie", server.signIn("chen", PASSWORD).cookie());
        assertThat(server.send("POST", "/call", "", chen).status()).isEqualTo(200);
        assertThat(server.send("POST", "/staff/chen/disable", "", boss).status())
                .isEqualTo(204);
        assertThat(server.send("POST", "/call", "", chen).code()).isEqualTo("not-signed-in");
        assertThat(server.signIn("chen", PASSWORD).code()).isEqualTo("account-disabled");
        assertThat(server.signIn("chen", "wrong").code()).isEqualTo("wrong-login");
        assertThat(server.send("POST", "/staff/nobody/disable", "", boss).code())
                .isEqualTo("account-unknown");
        assertThat(server.send("POST", "/staff/boss/disable", "", boss).code()).isEqualTo("last-admin");
    }

    @Test
    void a_guesser_is_told_how_long_to_wait_and_learns_nothing_about_accounts() {
        for (String user : List.of("chen", "nobody-here")) {
            for (int i = 0; i < Failures.MAX; i++) {
                assertThat(server.signIn(user, "guess" + i).code()).isEqualTo("wrong-login");
            }
            AuthServer.Answer locked = server.signIn(user, PASSWORD);
            assertThat(locked.status()).isEqualTo(429);
            assertThat(locked.code()).isEqualTo("too-many-attempts");
            assertThat(locked.retryAfter()).contains("900");
        }
        assertThat(server.signIn("x\u0000' OR ''='", "guess").code()).isEqualTo("wrong-login");
    }

    private static String login() {
        return new JsonObject().put("user", "chen").put("password", PASSWORD).encode();
    }

    private static String change(String current, String next) {
        return new JsonObject().put("current", current).put("next", next).encode();
    }

    private static String newStaff(String user) {
        return new JsonObject()
                .put("user", user)
                .put("name", "Somebody New")
                .put("roles", JsonArray.of("clerk", "supervisor"))
                .put("password", PASSWORD)
                .encode();
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return more;
    }
}
