package org.tingxu.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.Api;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestServer;

/** First contacts over the API, on a real PostgreSQL. */
class ContactApiTest {
    private static final String CONTACTS = "/halls/demo/contacts";
    private static final String PHONE = "13900001234";

    private final TestServer server = TestServer.demo();
    private final Api clerk = server.api().demo("clerk1");
    private final Api other = server.api().demo("clerk2");

    @AfterEach
    void stop() {
        server.close();
    }

    private static JsonObject asked() {
        return new JsonObject()
                .put("channel", "phone")
                .put("question", "危房改造找谁")
                .put("branch", "hand")
                .put("to", new JsonObject().put("clerk", "clerk2"))
                .put("person", new JsonObject().put("name", "欧阳小三").put("phone", PHONE));
    }

    private String handed() {
        return CONTACTS + "/" + clerk.post(CONTACTS, asked()).ok().number();
    }

    @Test
    void a_question_goes_from_the_first_clerk_to_the_signer_who_answers_and_the_first_is_told() {
        String contact = handed();
        assertThat(numbers(other, "toSign")).hasSize(1);
        assertThat(numbers(clerk, "mine")).as("until the signature").hasSize(1);
        assertThat(clerk.get(contact).json().getString("holder")).isEqualTo("clerk1");
        other.post(contact + "/sign").ok();
        assertThat(numbers(clerk, "mine")).isEmpty();
        other.post(contact + "/answer", new JsonObject().put("answer", "已电话答复")).ok();
        assertThat(numbers(clerk, "closed")).hasSize(1);
        JsonObject shown = server.api().demo("auditor").get(contact).ok().json();
        assertThat(shown.getString("state")).isEqualTo("answered");
        assertThat(shown.getJsonObject("facts").getString("first")).isEqualTo("clerk1");
        assertThat(shown.getJsonArray("acts").stream()
                        .map(a -> ((JsonObject) a).getString("kind"))
                        .toList())
                .containsExactly("contact-opened", "contact-handed-over", "contact-signed", "contact-answered");
    }

    @Test
    void a_refused_hand_over_comes_back_with_its_reason() {
        String contact = handed();
        other.post(contact + "/decline", new JsonObject().put("reason", "不属本岗")).ok();
        assertThat(numbers(other, "toSign")).isEmpty();
        assertThat(numbers(clerk, "mine")).hasSize(1);
        JsonArray acts = clerk.get(contact).json().getJsonArray("acts");
        assertThat(acts.getJsonObject(2).getJsonObject("detail").getString("reason"))
                .isEqualTo("不属本岗");
    }

    @Test
    void the_asker_is_shown_masked_and_stands_nowhere_in_clear() {
        String contact = handed();
        assertThat(clerk.get(contact).json().getJsonObject("person").getString("name"))
                .isEqualTo("欧*三");
        try (Sql sql = Sql.open(server.database())) {
            assertThat(sql.value("SELECT string_agg(body, ' ') FROM journal")).doesNotContain("欧阳小三", PHONE);
            assertThat(sql.value("SELECT string_agg(s::text, ' ') FROM subject s"))
                    .doesNotContain("欧阳小三", PHONE);
        }
    }

    @Test
    void bad_input_has_its_code_and_leaves_nothing_behind() throws InterruptedException {
        assertThat(clerk.post(CONTACTS, asked().put("to", new JsonObject().put("clerk", "ghost")))
                        .code())
                .isEqualTo("contact-receiver");
        assertThat(clerk.post(CONTACTS, asked().put("to", new JsonObject().put("window", 99)))
                        .code())
                .isEqualTo("contact-receiver");
        assertThat(clerk.post(
                                CONTACTS,
                                asked().put(
                                                "to",
                                                new JsonObject()
                                                        .put("window", 1)
                                                        .put("service", "dibao")))
                        .code())
                .isEqualTo("invalid-request");
        assertThat(clerk.post(CONTACTS, asked().put("to", new JsonObject().put("clerk", "clerk1")))
                        .code())
                .isEqualTo("contact-to-oneself");
        assertThat(clerk.post(CONTACTS, asked().put("channel", "ticket").put("ticket", "A001"))
                        .code())
                .isEqualTo("contact-ticket");
        assertThat(clerk.post(CONTACTS, asked().put("question", "长".repeat(501)))
                        .code())
                .isEqualTo("invalid-request");
        assertThat(clerk.post(CONTACTS, asked().put("at", "2026-02-31T09:00")).code())
                .isEqualTo("invalid-request");
        assertThat(clerk.get(CONTACTS + "?from=2026-13-01").code()).isEqualTo("invalid-request");
        assertThat(clerk.get(CONTACTS + "/nonsense").code()).isEqualTo("contact-unknown");
        assertThat(clerk.get(CONTACTS + "/2026-02-31:A001").status()).isEqualTo(404);
        assertThat(server.api().get(CONTACTS).status()).isEqualTo(401);
        assertThat(server.api().demo("auditor").post(CONTACTS, asked()).status())
                .isEqualTo(403);
        try (Sql sql = Sql.open(server.database())) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (!"0".equals(sql.value("SELECT count(*)::text FROM subject")) && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            assertThat(sql.value("SELECT count(*)::text FROM subject")).isEqualTo("0");
        }
        String contact = handed();
        assertThat(server.api().demo("clerk3").post(contact + "/sign").code()).isEqualTo("contact-wrong-signer");
        assertThat(other.post(contact + "/answer", new JsonObject().put("answer", "答"))
                        .code())
                .isEqualTo("contact-not-responsible");
        assertThat(clerk.get(CONTACTS).list()).hasSize(1);
    }

    @Test
    void a_retry_opens_one_contact_and_one_person() {
        Api.Reply first = clerk.key("k1").post(CONTACTS, asked()).ok();
        assertThat(clerk.key("k1").post(CONTACTS, asked()).ok().json()).isEqualTo(first.json());
        assertThat(clerk.get(CONTACTS).list()).hasSize(1);
    }

    @Test
    void the_page_of_the_number_tells_that_the_question_was_handed_on_and_is_closed() {
        JsonObject ticket = server.api().take("demo", "dibao").ok().json();
        String page = "/tracking/" + ticket.getString("tracking");
        clerk.post("/halls/demo/windows/1/sign-in").ok();
        clerk.post("/halls/demo/windows/1/next").ok();
        clerk.post("/halls/demo/windows/1/start").ok();
        assertThat(server.api().get(page).ok().json().containsKey("contacts")).isFalse();
        JsonObject question = asked().put("channel", "ticket").put("ticket", ticket.getString("number"));
        String contact = CONTACTS + "/" + clerk.post(CONTACTS, question).ok().number();
        assertThat(states(page)).containsExactly("handed");
        clerk.post("/halls/demo/windows/1/finish").ok();
        other.post(contact + "/sign").ok();
        other.post(contact + "/answer", new JsonObject().put("answer", "请到三号窗口"))
                .ok();
        assertThat(states(page)).containsExactly("answered");
        assertThat(server.api().get(page).text()).doesNotContain("请到三号窗口", "clerk");
    }

    @Test
    void the_table_is_exported_with_its_formulae_defused() {
        clerk.post(CONTACTS, asked().put("question", "=HYPERLINK(\"http://x\")"))
                .ok();
        Api.Reply csv =
                server.api().demo("auditor").get("/halls/demo/contact-export").ok();
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text())
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
                .contains("欧*三")
                .doesNotContain(PHONE);
    }

    private Iterable<String> states(String page) {
        return server.api().get(page).ok().json().getJsonArray("contacts").stream()
                .map(c -> ((JsonObject) c).getString("state"))
                .toList();
    }

    private static Iterable<Object> numbers(Api who, String pile) {
        return who.get("/halls/demo/contact-inbox").ok().json().getJsonArray(pile);
    }
}
