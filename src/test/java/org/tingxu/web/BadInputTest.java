package org.tingxu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tingxu.testing.Api;
import org.tingxu.testing.HallYaml;
import org.tingxu.testing.RawHttp;
import org.tingxu.testing.TestServer;

/** What a faulty request is told: a stable code, what is wrong, and how to mend it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final String TICKETS = "/halls/demo/tickets";
    private static final String UNTIL_CLOSED = "Host: localhost\r\nConnection: close\r\n";

    private final TestServer server = TestServer.demo();
    private final Api visitor = server.api();
    private final Api clerk = visitor.demo("clerk1");

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"service\":                                       | 400 | malformed-json",
                "[]                                                  | 400 | invalid-request",
                "\"advice\"                                          | 400 | invalid-request",
                "{}                                                  | 400 | invalid-request",
                "{\"service\":7}                                     | 400 | invalid-request",
                "{\"service\":\"\"}                                  | 400 | invalid-request",
                "{\"service\":\"advice\",\"colour\":\"red\"}         | 400 | invalid-request",
                "{\"service\":\"advice\",\"channel\":\"pigeon\"}     | 400 | invalid-request",
                "{\"service\":\"advice\",\"also\":\"dibao\"}         | 400 | invalid-request",
                "{\"service\":\"nothing\"}                           | 422 | service-unknown",
                "{\"service\":\"No Code!\"}                          | 422 | service-unknown",
                "{\"service\":\"advice\",\"also\":[\"advice\"]}      | 422 | service-twice",
                "{\"service\":\"advice\",\"kiosk\":\"kiosk-9\"}      | 422 | kiosk-unknown",
                "{\"service\":\"advice\",\"kiosk\":\"No Id!\"}       | 400 | invalid-request",
                "{\"service\":\"advice\",\"person\":\"a\\u0007b\"}   | 422 | control-characters",
                "{\"service\":\"advice\",\"person\":\"a\\u202eb\"}   | 422 | control-characters",
            })
    void a_faulty_body_is_told_what_is_wrong(String body, int status, String code) {
        refused(visitor.send("POST", TICKETS, body), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /halls/nowhere, 404, hall-unknown",
        "GET, /halls/nowhere/board, 404, hall-unknown",
        "GET, /halls/nowhere/stream, 404, hall-unknown",
        "GET, /halls/demo/tickets/Z999, 404, ticket-unknown",
        "GET, /halls/demo/tickets/A0, 404, ticket-unknown",
        "GET, /halls/demo/tickets/%F0%9F%8E%AB, 404, ticket-unknown",
        "GET, /tracking/nonsense, 404, tracking-unknown",
        "GET, /tracking/demo.1.A001.AAAAAAAAAAAAAAAAAAAAAA, 404, tracking-unknown",
        "POST, /tracking/demo.1.A001.AAAAAAAAAAAAAAAAAAAAAA/cancel, 404, tracking-unknown",
        "GET, /nothing, 404, not-found",
        "GET, /halls/..%2f..%2fetc%2fpasswd, 404, hall-unknown",
        "GET, /halls/%2e%2e/staff, 401, not-signed-in",
        "DELETE, /halls/demo, 405, method-not-allowed",
        "PUT, /halls/demo/tickets, 405, method-not-allowed",
        "POST, /halls/demo/windows/1/next, 401, not-signed-in",
        "GET, /halls/demo/figures, 401, not-signed-in",
        "GET, /staff, 401, not-signed-in",
        "POST, /halls/demo/end-day, 401, not-signed-in",
    })
    void a_visitor_is_told_what_there_is_and_what_is_not_for_visitors(
            String method, String path, int status, String code) {
        refused(visitor.send(method, path, ""), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /halls/demo/windows/99/sign-in, 404, window-unknown",
        "GET, /halls/demo/windows/99, 404, window-unknown",
        "GET, /halls/demo/windows/0, 400, invalid-request",
        "GET, /halls/demo/windows/one, 400, invalid-request",
        "POST, /halls/demo/windows/4/next, 409, window-unsigned",
        "GET, /halls/demo/figures, 403, forbidden",
        "POST, /halls/demo/end-day, 403, forbidden",
        "GET, /staff, 403, forbidden",
        "GET, /halls/demo/live, 400, invalid-request",
    })
    void a_clerk_is_told_what_is_wrong(String method, String path, int status, String code) {
        refused(clerk.send(method, path, ""), status, code);
    }

    @Test
    void the_allowed_methods_stand_beside_the_refusal_of_another() {
        Api.Reply reply = refused(visitor.send("DELETE", TICKETS, ""), 405, "method-not-allowed");
        assertThat(reply.header("Allow")).contains("POST");
        assertThat(reply.json().getString("detail")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/halls/%zz/services", "/open/%/", "/%"})
    void an_address_that_cannot_be_decoded_is_told_where_it_is_wrong(String path) {
        assertThat(RawHttp.send(server.port(), "GET " + path + " HTTP/1.1\r\n" + UNTIL_CLOSED + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"invalid-request\"", "\"path\"");
    }

    @Test
    void another_media_type_is_told_which_one_is_taken() {
        refused(
                visitor.with("Content-Type", "text/plain").send("POST", TICKETS, "advice"),
                415,
                "unsupported-media-type");
        refused(
                visitor.with("Content-Type", "application/x-www-form-urlencoded")
                        .send("POST", TICKETS, "service=advice"),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_537, 3_000_000})
    void a_body_that_is_too_large_is_refused(int bytes) {
        String answer = RawHttp.send(
                server.port(),
                "POST /api/v1/halls/demo/tickets HTTP/1.1\r\n" + UNTIL_CLOSED
                        + "Content-Type: application/json\r\nContent-Length: " + bytes + "\r\n\r\n"
                        + " ".repeat(bytes));
        assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
        assertThat(visitor.get("/halls").status()).isEqualTo(200);
    }

    @Test
    void a_head_that_is_too_large_or_is_no_http_is_refused_and_the_server_lives_on() {
        String large = RawHttp.send(
                server.port(),
                "GET /api/v1/halls HTTP/1.1\r\n" + UNTIL_CLOSED + "X-Long: " + "x".repeat(20_000) + "\r\n\r\n");
        assertThat(large).matches("(?s)HTTP/1.[01] 431.*");
        String line = RawHttp.send(
                server.port(), "GET /api/v1/halls?" + "x".repeat(9_000) + " HTTP/1.1\r\n" + UNTIL_CLOSED + "\r\n");
        assertThat(line).matches("(?s)HTTP/1.[01] 414.*");
        assertThat(RawHttp.send(server.port(), "\u0016\u0003\u0001 hello\r\n\r\n"))
                .matches("(?s)HTTP/1.[01] 400.*");
        assertThat(visitor.get("/halls").status()).isEqualTo(200);
    }

    @Test
    void a_key_that_is_no_key_and_a_key_of_another_request_are_refused() {
        JsonObject advice = new JsonObject().put("service", "advice");
        refused(visitor.key("two words").post(TICKETS, advice), 400, "idempotency-key-invalid");
        refused(visitor.key("k".repeat(65)).post(TICKETS, advice), 400, "idempotency-key-invalid");
        assertThat(visitor.key("12345").post(TICKETS, advice).status())
                .as("digits are text")
                .isEqualTo(201);
        String first = visitor.key("mine").post(TICKETS, advice).ok().text();
        assertThat(visitor.key("mine").post(TICKETS, advice).ok().text()).isEqualTo(first);
        refused(
                visitor.key("mine").post(TICKETS, new JsonObject().put("service", "dibao")),
                422,
                "idempotency-key-reused");
        refused(clerk.key("mine").post("/halls/demo/windows/1/sign-in"), 422, "idempotency-key-reused");
    }

    @Test
    void windows_clerks_and_texts_follow_the_rules_of_the_hall() {
        Api other = visitor.demo("clerk2");
        Api third = visitor.demo("clerk3");
        other.post("/halls/demo/windows/2/sign-in").ok();
        refused(third.post("/halls/demo/windows/2/sign-in"), 409, "window-taken");
        refused(other.post("/halls/demo/windows/3/sign-in"), 409, "clerk-elsewhere");
        refused(third.post("/halls/demo/windows/2/next"), 409, "window-taken");
        JsonObject bell = new JsonObject().put("reason", "\u0007");
        refused(other.post("/halls/demo/windows/2/pause", bell), 422, "control-characters");
        JsonObject blank = new JsonObject().put("reason", "  ");
        refused(other.post("/halls/demo/windows/2/pause", blank), 422, "text-missing");
        refused(other.post("/halls/demo/windows/2/pause"), 400, "invalid-request");
        refused(other.post("/halls/demo/windows/2/recall"), 409, "nothing-called");
        refused(other.post("/halls/demo/windows/2/finish"), 409, "nothing-served");
        refused(other.post("/halls/demo/windows/2/resume"), 409, "nothing-held");
        refused(other.post("/halls/demo/windows/2/undo-missed"), 409, "nothing-missed");
        refused(other.post("/halls/demo/windows/2/open"), 409, "window-not-paused");
        JsonObject unknown = new JsonObject().put("number", "A9999");
        refused(other.post("/halls/demo/windows/2/call", unknown), 404, "ticket-unknown");
        JsonObject both = new JsonObject().put("window", 1).put("service", "dibao");
        refused(other.post("/halls/demo/windows/2/transfer", both), 400, "invalid-request");
        refused(other.post("/halls/demo/windows/2/transfer", new JsonObject()), 400, "invalid-request");
    }

    @Test
    void the_limits_of_a_hall_are_told() {
        try (TestServer tight = TestServer.of(HallYaml.tight(false))) {
            Api people = tight.api();
            people.take("tight", "ranged").ok();
            people.take("tight", "ranged").ok();
            refused(people.take("tight", "ranged"), 409, "numbers-exhausted");
            people.take("tight", "quota").ok();
            refused(people.take("tight", "quota"), 409, "quota-full");
            refused(people.take("tight", "person"), 422, "person-needed");
            JsonObject person = new JsonObject().put("service", "person").put("person", "id-7");
            people.post("/halls/tight/tickets", person).ok();
            refused(people.post("/halls/tight/tickets", person), 409, "person-limit");
            people.take("tight", "free").ok();
            refused(people.take("tight", "free"), 409, "hall-full");
            Api.Reply services = people.get("/halls/tight/services");
            assertThat(services.list().stream().map(s -> ((JsonObject) s).getString("closedCode", "open")))
                    .startsWith("numbers-exhausted", "quota-full");
        }
    }

    @Test
    void a_shut_hall_tells_when_it_opens() {
        try (TestServer shut = TestServer.of(HallYaml.tight(true))) {
            Api.Reply closed = refused(shut.api().take("tight", "free"), 409, "hall-closed");
            assertThat(closed.json().getString("detail")).contains("09:00");
            assertThat(shut.api().get("/halls/tight").json().getBoolean("open")).isFalse();
        }
    }

    @Test
    void a_browser_without_the_sessions_token_or_from_another_page_changes_nothing() {
        String origin = "http://127.0.0.1:" + server.port();
        Api browser = clerk.with("Origin", origin);
        refused(browser.post("/halls/demo/windows/1/sign-in"), 403, "csrf");
        String csrf = clerk.get("/session").json().getString("csrf");
        refused(
                clerk.with("Origin", "http://evil.example")
                        .with("X-CSRF-Token", csrf)
                        .post("/halls/demo/windows/1/sign-in"),
                403,
                "csrf");
        browser.with("X-CSRF-Token", csrf).post("/halls/demo/windows/1/sign-in").ok();
        browser.with("X-CSRF-Token", csrf)
                .post("/halls/demo/windows/1/sign-out")
                .ok();
    }

    /** A refusal as the description wants it, in both languages. */
    private static Api.Reply refused(Api.Reply reply, int status, String code) {
        assertThat(reply.code()).as(reply.toString()).isEqualTo(code);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().getInteger("status")).isEqualTo(status);
        assertThat(reply.json().getString("title")).isNotBlank();
        assertThat(reply.json().getString("detail")).isNotBlank();
        assertThat(reply.header("Content-Language")).isEqualTo("zh-CN");
        return reply;
    }

    @Test
    void refusals_are_in_the_language_that_was_asked_for() {
        Api.Reply zh = visitor.with("Accept-Language", "zh-CN,zh;q=0.9").get("/halls/nowhere");
        Api.Reply en = visitor.with("Accept-Language", "en-GB,en;q=0.9").get("/halls/nowhere");
        assertThat(zh.json().getString("title")).isEqualTo("没有这个大厅");
        assertThat(en.json().getString("title")).isEqualTo("There is no such hall");
        assertThat(en.header("Content-Language")).isEqualTo("en");
        assertThat(en.code()).isEqualTo(zh.code());
        assertThat(new JsonArray().add(zh.json().getString("detail")).encode()).contains("GET /api/v1/halls");
    }
}
