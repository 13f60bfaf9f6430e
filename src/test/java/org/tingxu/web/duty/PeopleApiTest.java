package org.tingxu.web.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.Api;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestServer;

/** People's data over the API: found again, shown with a reason, erased, and all of it in the audit. Each test has people of its own. */
class PeopleApiTest {
    private static final String MATTERS = "/halls/demo/matters";
    private static final JsonObject WHY = new JsonObject().put("reason", "电话核实地址");

    private static TestServer server;
    private static Api clerk;

    @BeforeAll
    static void start() {
        server = TestServer.demo();
        clerk = server.api().demo("clerk1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String accepted(String idNumber) {
        JsonObject person =
                new JsonObject().put("name", "测试甲").put("idNumber", idNumber).put("phone", "00000000000");
        return MATTERS + "/"
                + clerk.post(MATTERS, new JsonObject().put("item", "dibao").put("applicant", person))
                        .ok()
                        .number();
    }

    private static String subject(String matter) {
        return clerk.get(matter).ok().json().getString("subject");
    }

    private static JsonArray found(String idNumber) {
        return clerk.post(MATTERS + "/search", new JsonObject().put("idNumber", idNumber))
                .ok()
                .list();
    }

    @Test
    void the_same_person_is_found_again_by_the_whole_number_and_by_nothing_less() {
        String one = "00000019900101001X";
        accepted(one);
        accepted(" 00000019900101001x ");
        accepted("000000199001010020");
        assertThat(found(one)).hasSize(2);
        assertThat(found("00000019900101001")).isEmpty();
        try (Sql sql = Sql.open(server.database())) {
            assertThat(
                            sql.value(
                                    "SELECT count(DISTINCT person_hash)::text FROM subject WHERE id_shown IN ('*001X', '*001x')"))
                    .isEqualTo("1");
        }
        assertThat(server.api()
                        .demo("auditor")
                        .post(MATTERS + "/search", new JsonObject().put("idNumber", one))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_clerk_of_a_matter_sees_its_applicant_for_a_reason_and_the_auditor_sees_who_did() {
        String matter = accepted("000000199001010101");
        assertThat(clerk.post(matter + "/applicant", new JsonObject().put("reason", " "))
                        .code())
                .isEqualTo("reason-missing");
        JsonObject person = clerk.post(matter + "/applicant", WHY).ok().json();
        assertThat(person.getString("name")).isEqualTo("测试甲");
        assertThat(person.getString("idNumber")).isEqualTo("000000199001010101");
        assertThat(server.api().demo("clerk2").post(matter + "/applicant", WHY).code())
                .isEqualTo("not-clerk-of-matter");
        assertThat(server.api()
                        .demo("director")
                        .post(matter + "/applicant", WHY)
                        .status())
                .isEqualTo(403);
        server.api().demo("supervisor").post(matter + "/applicant", WHY).ok();
        JsonArray accesses = server.api()
                .demo("auditor")
                .get("/halls/demo/person-accesses?subject=" + subject(matter))
                .ok()
                .list();
        assertThat(accesses).hasSize(2);
        assertThat(accesses.getJsonObject(0).getString("clerk")).isEqualTo("supervisor");
        assertThat(accesses.getJsonObject(1).getString("reason")).isEqualTo("电话核实地址");
        assertThat(accesses.getJsonObject(1).getString("matter")).isEqualTo(matter.substring(MATTERS.length() + 1));
        assertThat(clerk.get("/halls/demo/person-accesses").status()).isEqualTo(403);
    }

    @Test
    void a_person_is_erased_under_all_names_and_only_when_no_matter_is_open() {
        String first = accepted("000000199001010201");
        String second = accepted("000000199001010201");
        String erasure = "/halls/demo/subjects/" + subject(first) + "/erasure";
        Api director = server.api().demo("director");
        clerk.post(first + "/withdraw").ok();
        assertThat(clerk.post(erasure, WHY).status()).isEqualTo(403);
        assertThat(director.post(erasure, WHY).code()).isEqualTo("subject-in-open-matter");
        clerk.post(second + "/withdraw").ok();
        assertThat(director.post(erasure, new JsonObject().put("reason", "")).code())
                .isEqualTo("reason-missing");
        JsonObject erased = director.post(erasure, WHY).ok().json();
        assertThat(director.post(erasure, WHY).ok().json())
                .as("who is erased stays so")
                .isEqualTo(erased);
        assertThat(found("000000199001010201")).isEmpty();
        assertThat(clerk.get(second).ok().json().getJsonObject("applicant")).isEmpty();
        assertThat(clerk.post(first + "/applicant", WHY).code()).isEqualTo("subject-unknown");
        assertThat(director.get("/halls/demo/person-accesses?clerk=director")
                        .ok()
                        .list())
                .as("one erasure, of two names")
                .hasSize(2);
        String nobody = "/halls/demo/subjects/" + "0".repeat(32) + "/erasure";
        assertThat(director.post(nobody, WHY).code()).isEqualTo("subject-unknown");
        assertThat(director.post("/halls/demo/subjects/nobody/erasure", WHY).code())
                .isEqualTo("subject-unknown");
    }

    @Test
    void a_card_number_that_is_not_kept_is_not_found() {
        JsonObject asked =
                new JsonObject().put("day", "2026-03-02").put("ticket", "A001").put("reason", "投诉调查");
        Api auditor = server.api().demo("auditor");
        assertThat(auditor.post("/halls/demo/card-numbers", asked).code()).isEqualTo("card-number-unknown");
        assertThat(auditor.post("/halls/demo/card-numbers", asked.copy().put("day", "2026-02-31"))
                        .code())
                .isEqualTo("invalid-request");
        assertThat(clerk.post("/halls/demo/card-numbers", asked).status()).isEqualTo(403);
    }
}
