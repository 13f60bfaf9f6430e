package org.tingxu.web.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.testing.Api;
import org.tingxu.testing.TestServer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeviceRoutesTest {
    private static final String HALL = "/halls/demo";

    private final TestServer server = TestServer.demo();
    private final Api visitor = server.api();
    private final Api admin = visitor.demo("admin");
    private final Api supervisor = visitor.demo("supervisor");
    private final Api auditor = visitor.demo("auditor");
    private final Api clerk = visitor.demo("clerk2");

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void keepers_and_auditors_see_devices_and_the_administrator_alone_changes_settings() {
        assertThat(List.of(admin, supervisor, auditor))
                .allSatisfy(
                        who -> assertThat(who.get(HALL + "/devices").status()).isEqualTo(200));
        assertThat(clerk.get(HALL + "/devices").code()).isEqualTo("forbidden");
        assertThat(visitor.get(HALL + "/devices").code()).isEqualTo("not-signed-in");
        JsonObject brightness = new JsonObject().put("brightness", 40);
        assertThat(supervisor
                        .post(HALL + "/devices/sign-2/settings", brightness)
                        .code())
                .isEqualTo("forbidden");
        assertThat(auditor.post(HALL + "/devices/sign-2/identify").code()).isEqualTo("forbidden");
        assertThat(admin.post(HALL + "/devices/sign-2/settings", brightness)
                        .ok()
                        .json()
                        .getInteger("brightness"))
                .isEqualTo(40);
        assertThat(device("sign-2").getJsonObject("settings").getInteger("brightness"))
                .isEqualTo(40);
    }

    @Test
    void the_test_text_lights_the_virtual_sign_and_a_dead_sign_comes_first() {
        supervisor
                .post(HALL + "/devices/sign-3/test", new JsonObject().put("text", "试A9|亮"))
                .ok();
        JsonObject lit = until(() ->
                Optional.of(sign("sign-3")).filter(s -> s.getString("text").contains("试A9")));
        assertThat(lit.getJsonArray("rows")).hasSize(lit.getInteger("height"));
        assertThat(String.join("", rows(lit))).matches(".*[1-9a-f].*");

        fault("sign-4", "silent");
        Api.Reply refused = supervisor.with("Accept-Language", "en").post(HALL + "/devices/sign-4/identify");
        assertThat(refused.status()).isEqualTo(502);
        assertThat(refused.code()).isEqualTo("device-refused");
        assertThat(refused.json().getString("title")).isEqualTo("The device does not answer");
        until(() ->
                Optional.of(devices().getFirst()).filter(d -> d.getString("id").equals("sign-4")));
        assertThat(device("sign-4").getString("condition")).isEqualTo("down");
        assertThat(device("sign-4").getJsonObject("lastError").getString("what"))
                .isEqualTo("设备无应答");
        assertThat(device("sign-4").getJsonObject("counters").getInteger("unanswered"))
                .isPositive();
        fault("sign-4", "none");
        until(() -> Optional.of(device("sign-4"))
                .filter(d -> d.getString("condition").equals("up")));
    }

    @Test
    void a_repeated_request_tells_its_device_once() {
        int before = device("keypad-1").getJsonObject("counters").getInteger("told");
        int beeps = virtual("keypad-1").getJsonObject("keypad").getInteger("beeps");
        String once = "beep-once";
        for (int i = 0; i < 3; i++) {
            admin.key(once).post(HALL + "/devices/keypad-1/identify").ok();
        }
        until(() -> Optional.of(virtual("keypad-1").getJsonObject("keypad").getInteger("beeps"))
                .filter(now -> now > beeps));
        assertThat(virtual("keypad-1").getJsonObject("keypad").getInteger("beeps"))
                .isEqualTo(beeps + 1);
        assertThat(device("keypad-1").getJsonObject("counters").getInteger("told"))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/devices/sign-9/identify          | {}                                      | 404 | device-unknown",
                "/devices/sign-9/settings          | {\"enabled\":false}                     | 404 | device-unknown",
                "/devices/keypad-1/settings        | {\"brightness\":3}                      | 422 | setting-unfit",
                "/devices/sign-2/settings          | {\"brightness\":101}                    | 400 | invalid-request",
                "/devices/sign-2/settings          | {}                                      | 400 | invalid-request",
                "/devices/sign-2/settings          | {\"enabled\":true,\"brightness\":3}     | 400 | invalid-request",
                "/devices/sign-2/settings          | {\"schedule\":[{\"from\":\"09:00\",\"to\":\"08:00\",\"brightness\":1}]}"
                        + " | 400 | invalid-request",
                "/devices/sign-2/settings          | {\"carousel\":[{\"zh-CN\":\" \",\"en\":\"x\"}]} | 400 | invalid-request",
                "/devices/sign-2/test              | {\"text\":\"a\\u0007b\"}                | 422 | control-characters",
                "/virtual/devices/sign-2/fault     | {\"fault\":\"unreadable\"}              | 422 | virtual-unfit",
                "/virtual/devices/reader-1/fault   | {\"fault\":\"busy\"}                    | 422 | virtual-unfit",
                "/virtual/devices/sign-9/fault     | {\"fault\":\"none\"}                    | 404 | device-unknown",
                "/virtual/keypads/sign-2/keys/call | {}                                      | 404 | not-found",
                "/virtual/keypads/keypad-1/keys/dance | {}                                   | 400 | invalid-request",
                "/virtual/evaluators/evaluator-1/ratings/6 | {}                              | 400 | invalid-request",
            })
    void what_cannot_be_is_refused_with_its_code(String path, String body, int status, String code) {
        Api.Reply reply = admin.send("POST", HALL + path, body);
        assertThat(reply.code()).as(reply.toString()).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void without_a_print_server_a_paper_is_refused_and_its_preview_is_there() throws Exception {
        System.setProperty("tingxu.cups", "127.0.0.1:1");
        try (TestServer lonely = TestServer.demo()) {
            Api keeper = lonely.api().demo("admin");
            Api.Reply refused = keeper.post(HALL + "/paper/test");
            assertThat(refused.code()).isEqualTo("no-a4-printer");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(keeper.get(HALL + "/paper").list()).isEmpty();
            assertThat(keeper.get(HALL + "/paper/day-report.png").status()).isEqualTo(200);
        } finally {
            System.clearProperty("tingxu.cups");
        }
    }

    @Test
    void a_sample_slip_is_drawn_in_the_language_asked_for_and_an_unknown_template_is_named() {
        String drawn = auditor.with("Accept-Language", "en")
                .get(HALL + "/slips/preview?reprint=true")
                .ok()
                .text();
        assertThat(drawn).contains("Yunxi").contains("A012");
        Api.Reply unknown = auditor.get(HALL + "/slips/preview?template=nothing");
        assertThat(unknown.code()).isEqualTo("slip-template-faulty");
        assertThat(unknown.text()).contains("nothing.yaml");
    }

    private List<JsonObject> devices() {
        return objects(admin.get(HALL + "/devices").ok().list());
    }

    private JsonObject device(String id) {
        return named(devices(), id);
    }

    private JsonObject virtual(String id) {
        return named(objects(visitor.get(HALL + "/virtual/devices").ok().list()), id);
    }

    private JsonObject sign(String id) {
        return visitor.get(HALL + "/virtual/signs/" + id).ok().json();
    }

    private void fault(String id, String fault) {
        admin.post(HALL + "/virtual/devices/" + id + "/fault", new JsonObject().put("fault", fault))
                .ok();
    }

    private static JsonObject named(List<JsonObject> all, String id) {
        return all.stream()
                .filter(d -> d.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return IntStream.range(0, array.size()).mapToObj(array::getJsonObject).toList();
    }

    private static List<String> rows(JsonObject sign) {
        return sign.getJsonArray("rows").stream().map(String.class::cast).toList();
    }

    private static <T> T until(Supplier<Optional<T>> found) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            Optional<T> now = found.get();
            if (now.isPresent()) {
                return now.get();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("not within 30 s");
    }
}
