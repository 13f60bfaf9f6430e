package org.tingxu.web.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tingxu.testing.Api;
import org.tingxu.testing.TestServer;

/** The catalogue of items over the API, on a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ItemApiTest {
    private static final String CATALOGUE = "/halls/demo/catalogue/";
    private static final String ITEMS = "/halls/demo/items";

    private TestServer server = TestServer.demo();

    private Api visitor = server.api();
    private Api admin = visitor.demo("admin");
    private Api supervisor = visitor.demo("supervisor");
    private Api director = visitor.demo("director");

    @AfterAll
    void stop() {
        server.close();
    }

    private static JsonObject text(String zh, String en) {
        return new JsonObject().put("zh-CN", zh).put("en", en);
    }

    private static JsonObject why() {
        return new JsonObject().put("why", "政策调整");
    }

    /** The item in force as it is sent back to be changed. */
    private JsonObject inForce(String path) {
        JsonObject item = admin.get(path).json().getJsonObject("item").copy();
        item.remove("code");
        item.remove("version");
        return item;
    }

    private void publish(String path, JsonObject draft) {
        admin.post(path + "/draft", draft).ok();
        admin.post(path + "/draft/submit").ok();
        director.post(path + "/draft/review", new JsonObject().put("approved", true))
                .ok();
        admin.post(path + "/draft/publish").ok();
    }

    @Test
    void everybody_reads_what_an_item_asks_for_and_by_when_it_is_done() {
        assertThat(visitor.get(ITEMS).list()).hasSize(10);
        JsonObject item = visitor.get(ITEMS + "/felling-permit").ok().json();
        assertThat(item.getJsonObject("name").getString("zh-CN")).isEqualTo("林木采伐许可");
        assertThat(item.getJsonObject("limits").getInteger("promised")).isEqualTo(10);
        assertThat(item.getJsonArray("materials").getJsonObject(0).getInteger("copies"))
                .isEqualTo(2);
        assertThat(item.getJsonObject("disclosure").getString("attribute")).isEqualTo("published");
        assertThat(visitor.get(ITEMS + "/ghost").code()).isEqualTo("item-not-listed");
    }

    @Test
    void what_is_read_can_be_sent_back_and_changes_nothing_then() {
        String path = CATALOGUE + "advice";
        assertThat(admin.post(path + "/draft", inForce(path)).code()).isEqualTo("draft-unchanged");
    }

    @Test
    void a_draft_is_reviewed_by_another_person_and_what_was_published_outlives_a_restart() {
        String path = CATALOGUE + "house-repair";
        JsonObject draft = inForce(path).put("fee", text("5元", "5 yuan"));
        supervisor.post(path + "/draft", draft).ok();
        supervisor.post(path + "/draft/submit").ok();
        JsonObject yes = new JsonObject().put("approved", true);
        assertThat(supervisor.post(path + "/draft/review", yes).code()).isEqualTo("review-by-writer");
        assertThat(admin.post(path + "/draft/review", yes).status()).isEqualTo(403);
        assertThat(director.post(path + "/draft", draft).status()).isEqualTo(403);
        assertThat(visitor.get("/halls/demo/catalogue").status()).isEqualTo(401);
        JsonArray changes = director.get(path).json().getJsonObject("draft").getJsonArray("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.getJsonObject(0).getString("field")).isEqualTo("fee");
        director.post(path + "/draft/review", yes).ok();
        supervisor.key("p1").post(path + "/draft/publish").ok();
        assertThat(supervisor
                        .key("p1")
                        .post(path + "/draft/publish")
                        .ok()
                        .json()
                        .getInteger("edition"))
                .as("a retry")
                .isEqualTo(2);
        server.close();
        server = TestServer.start(server.database(), Optional.empty());
        visitor = server.api();
        admin = visitor.demo("admin");
        supervisor = visitor.demo("supervisor");
        director = visitor.demo("director");
        JsonObject after = server.api().get(ITEMS + "/house-repair").ok().json();
        assertThat(after.getJsonObject("fee").getString("en")).isEqualTo("5 yuan");
    }

    @Test
    void a_matter_is_taken_in_under_the_version_in_force_and_keeps_it() {
        String path = CATALOGUE + "dibao";
        Api clerk = visitor.demo("clerk1");
        JsonObject request =
                new JsonObject().put("item", "dibao").put("applicant", new JsonObject().put("name", "测试甲"));
        JsonObject first = clerk.post("/halls/demo/matters", request).ok().json();
        publish(path, inForce(path).put("fee", text("5元", "5 yuan")));
        JsonObject old = request.copy().put("version", first.getString("version"));
        assertThat(clerk.post("/halls/demo/matters", old).code()).isEqualTo("item-version-unknown");
        JsonObject second = clerk.post("/halls/demo/matters", request).ok().json();
        assertThat(second.getString("version")).isNotEqualTo(first.getString("version"));
        assertThat(clerk.get("/halls/demo/matters/" + first.getString("number"))
                        .json()
                        .getString("version"))
                .isEqualTo(first.getString("version"));
        director.post(path + "/withdraw", why()).ok();
        assertThat(clerk.post("/halls/demo/matters", request).code()).isEqualTo("item-unknown");
        director.post(path + "/restore", why().put("edition", 1)).ok();
        assertThat(clerk.post("/halls/demo/matters", request).ok().json().getString("version"))
                .isEqualTo(first.getString("version"));
    }

    @Test
    void what_is_not_published_is_told_to_staff_alone() {
        String path = CATALOGUE + "pension-card";
        JsonObject disclosure = new JsonObject().put("attribute", "withheld").put("reason", text("涉密", "Secret"));
        publish(path, inForce(path).put("disclosure", disclosure));
        assertThat(visitor.get(ITEMS + "/pension-card").status()).isEqualTo(404);
        assertThat(visitor.get(ITEMS).list()).hasSize(9);
        assertThat(supervisor.get(ITEMS + "/pension-card").ok().json().getJsonArray("materials"))
                .isNotEmpty();
        publish(path, inForce(path).put("disclosure", disclosure.copy().put("attribute", "on-request")));
        JsonObject asked = visitor.get(ITEMS + "/pension-card").ok().json();
        assertThat(asked.fieldNames()).doesNotContain("materials", "fee", "basis");
        assertThat(asked.getJsonObject("disclosure").getJsonObject("reason").getString("zh-CN"))
                .isEqualTo("涉密");
    }

    @Test
    void bad_drafts_are_refused_with_their_place_and_leave_nothing_behind() {
        String path = CATALOGUE + "farm-machinery";
        JsonObject limits =
                new JsonObject().put("statutory", 20).put("extension", 10).put("promised", 21);
        Api.Reply over = admin.post(path + "/draft", inForce(path).put("limits", limits));
        assertThat(over.code()).isEqualTo("promise-over-statute");
        Api.Reply longText = admin.post(path + "/draft", inForce(path).put("fee", text("长".repeat(201), "long")));
        assertThat(longText.status()).isEqualTo(400);
        assertThat(longText.text()).contains("fee");
        Api.Reply blank = admin.post(path + "/draft", inForce(path).put("fee", text(" ", "x")));
        assertThat(blank.status()).as(blank.text()).isEqualTo(400);
        JsonArray twice = new JsonArray();
        JsonObject material = new JsonObject().put("code", "form").put("name", text("表", "Form"));
        twice.add(material).add(material);
        assertThat(admin.post(path + "/draft", inForce(path).put("materials", twice))
                        .status())
                .isEqualTo(400);
        JsonObject secret = new JsonObject().put("attribute", "withheld");
        assertThat(admin.post(path + "/draft", inForce(path).put("disclosure", secret))
                        .status())
                .as("no reason")
                .isEqualTo(400);
        assertThat(admin.post(path + "/draft", inForce(path).put("service", "ghost"))
                        .code())
                .isEqualTo("item-service-unknown");
        assertThat(director.post(path + "/restore", why().put("edition", 9)).code())
                .isEqualTo("edition-unknown");
        assertThat(director.post(path + "/withdraw", new JsonObject()).code()).isEqualTo("why-missing");
        assertThat(admin.get(path).json().containsKey("draft")).isFalse();
    }
}
