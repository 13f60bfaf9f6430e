package org.tingxu.web.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.Api;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestServer;

/** Residents are heard over the API, on a real PostgreSQL. */
class VoiceApiTest {
    private static final String HALL = "/halls/demo";
    private static final String PHONE = "13000009876";
    private static final String WORDS = "工作人员态度生硬，让我跑了三趟";

    private static TestServer server = TestServer.demo();

    @BeforeAll
    static void sign_in() {
        server.api().demo("clerk1").post(HALL + "/windows/1/sign-in").ok();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private final Api visitor = server.api();

    private static JsonObject complaint() {
        return new JsonObject()
                .put("kind", "complaint")
                .put("words", WORDS)
                .put("person", new JsonObject().put("name", "测试甲").put("phone", PHONE))
                .put("window", 1);
    }

    @Test
    void the_accused_clerk_reads_neither_the_case_nor_the_complainant_and_others_do() {
        JsonObject receipt = visitor.post(HALL + "/voice", complaint()).ok().json();
        String one = HALL + "/complaints/" + receipt.getString("number");
        Api accused = server.api().demo("clerk1");
        Api head = server.api().demo("supervisor");
        JsonObject why = new JsonObject().put("reason", "核实");
        Api.Reply refused = accused.get(one);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("complaint-about-you");
        assertThat(refused.text()).doesNotContain(PHONE).doesNotContain("测试甲").doesNotContain(WORDS);
        assertThat(accused.get(HALL + "/complaints").text()).doesNotContain(receipt.getString("number"));
        assertThat(accused.get(HALL + "/complaints.csv").text()).doesNotContain(receipt.getString("number"));
        assertThat(accused.post(one + "/complainant", why).code()).isEqualTo("forbidden");
        assertThat(server.api().demo("clerk2").get(one).ok().json().containsKey("person"))
                .as("who complained is for those who lead")
                .isFalse();
        assertThat(head.get(one).ok().json().getJsonObject("person").getString("name"))
                .isEqualTo("测*甲");
        JsonObject clear = head.post(one + "/complainant", why).ok().json();
        assertThat(clear.getString("words")).isEqualTo(WORDS);
        assertThat(clear.getString("phone")).isEqualTo(PHONE);
        assertThat(head.get(one).ok().json().getJsonArray("acts").toString())
                .as("who read it, and why, is in its course")
                .contains("complainant-read")
                .contains("核实");
    }

    @Test
    void neither_words_nor_names_are_in_the_journal_or_its_read_tables() {
        visitor.post(HALL + "/voice", complaint()).ok();
        try (Sql sql = Sql.open(server.database())) {
            for (String told : new String[] {WORDS, "测试甲", PHONE}) {
                assertThat(sql.value("SELECT count(*) FROM journal WHERE body LIKE '%" + told + "%'"))
                        .isEqualTo("0");
                assertThat(sql.value("SELECT count(*) FROM ledger_entry WHERE facts::text LIKE '%" + told + "%'"))
                        .isEqualTo("0");
            }
            assertThat(sql.value("SELECT count(*) > 0 FROM journal WHERE kind = 'complaint-filed.v1'"))
                    .isEqualTo("true");
        }
    }

    @Test
    void a_complainant_follows_by_number_and_code_and_by_no_other_code() {
        JsonObject receipt = visitor.post(HALL + "/voice", complaint()).ok().json();
        String own = HALL + "/voice/" + receipt.getString("number") + "/follow";
        String code = receipt.getString("code").toLowerCase(java.util.Locale.ROOT);
        assertThat(visitor.post(own, new JsonObject().put("code", code))
                        .ok()
                        .json()
                        .getString("state"))
                .isEqualTo("filed");
        assertThat(visitor.post(own, new JsonObject().put("code", "AAAAAAAAAA")).code())
                .isEqualTo("complaint-unknown");
        JsonObject other = visitor.post(HALL + "/voice", complaint()).ok().json();
        assertThat(visitor.post(own, new JsonObject().put("code", other.getString("code")))
                        .code())
                .as("the code of another one")
                .isEqualTo("complaint-unknown");
    }

    @Test
    void empty_and_overlong_words_and_unknown_windows_are_refused_and_leave_nobody_behind() {
        Api.Reply empty = visitor.post(HALL + "/voice", complaint().put("words", " \n "));
        assertThat(empty.code()).isEqualTo("complaint-words");
        assertThat(visitor.post(HALL + "/voice", complaint().put("words", "长".repeat(2_001)))
                        .code())
                .isEqualTo("invalid-request");
        assertThat(visitor.post(HALL + "/voice", complaint().put("words", "长".repeat(1_000_000)))
                        .code())
                .isEqualTo("body-too-large");
        assertThat(visitor.post(HALL + "/voice", complaint().put("window", 99)).code())
                .isEqualTo("complaint-window");
    }

    @Test
    void a_formula_in_a_topic_is_harmless_in_the_table_and_the_months_counts_reconcile_with_the_journal() {
        Api clerk = server.api().demo("clerk2");
        String reception = HALL + "/reception";
        for (int i = 0; i < 3; i++) {
            clerk.post(
                            reception,
                            new JsonObject()
                                    .put("channel", "phone")
                                    .put("topic", "低保条件")
                                    .put("answered", i > 0))
                    .ok();
        }
        clerk.post(
                        reception,
                        new JsonObject()
                                .put("channel", "outreach")
                                .put("topic", "=1+1")
                                .put("people", 40))
                .ok();
        assertThat(clerk.get(reception + ".csv").text()).contains("'=1+1").doesNotContain(",=1+1");
        TreeMap<String, Long> journal = new TreeMap<>();
        String month;
        try (Sql sql = Sql.open(server.database())) {
            month = sql.value("SELECT left(max(body::json->>'at'), 7) FROM journal WHERE kind = 'reception-noted.v1'");
            for (String body : sql.column("SELECT body FROM journal WHERE kind = 'reception-noted.v1'")) {
                JsonObject noted = new JsonObject(body);
                journal.merge(
                        noted.getString("channel") + "/" + noted.getString("topic"),
                        noted.getLong("people"),
                        Long::sum);
            }
        }
        JsonArray counts =
                clerk.get(HALL + "/reception-counts?month=" + month).ok().json().getJsonArray("counts");
        TreeMap<String, Long> told = new TreeMap<>();
        counts.forEach(line -> {
            JsonObject json = (JsonObject) line;
            told.put(json.getString("channel") + "/" + json.getString("topic"), json.getLong("people"));
        });
        assertThat(told).isEqualTo(journal).containsEntry("outreach/=1+1", 40L).containsEntry("phone/低保条件", 3L);
    }

    @Test
    void each_villager_follows_ones_own_matter_and_a_refused_batch_leaves_nobody_behind() {
        Api agent = server.api().demo("clerk3");
        JsonArray lines = new JsonArray().add(line("低甲")).add(line("低乙"));
        JsonObject batch = new JsonObject()
                .put("agent", new JsonObject().put("name", "代办员甲"))
                .put("lines", lines);
        String batches = HALL + "/stations/xinhe/batches";
        JsonArray handed = agent.post(batches, batch).ok().json().getJsonArray("matters");
        JsonObject first = handed.getJsonObject(0);
        JsonObject second = handed.getJsonObject(1);
        String own = HALL + "/proxies/" + first.getString("matter") + "/follow";
        assertThat(visitor.post(own, new JsonObject().put("code", first.getString("code")))
                        .ok()
                        .json()
                        .getString("stage"))
                .isEqualTo("accepted");
        assertThat(visitor.post(own, new JsonObject().put("code", second.getString("code")))
                        .code())
                .isEqualTo("proxy-unknown");
        lines.add(line("低丙").put("item", "no-such-item"));
        Api.Reply refused = agent.post(batches, batch);
        assertThat(refused.code()).isEqualTo("station-batch");
        assertThat(refused.json().getString("detail")).contains("3: item-unknown");
        JsonObject share = agent.get(HALL + "/proxy-share?month="
                        + agent.get(HALL + "/proxies")
                                .list()
                                .getJsonObject(0)
                                .getString("openedAt")
                                .substring(0, 7))
                .ok()
                .json();
        assertThat(share.getDouble("share")).isEqualTo(share.getDouble("proxy") / share.getDouble("all"));
    }

    @Test
    void an_agent_hands_in_for_the_own_station_follows_that_and_does_nothing_else() {
        Api agent = server.api().demo("station1");
        JsonObject batch = new JsonObject()
                .put("agent", new JsonObject().put("name", "代办员乙"))
                .put("lines", new JsonArray().add(line("低丁")));
        String own = agent.post(HALL + "/stations/xinhe/batches", batch)
                .ok()
                .json()
                .getJsonArray("matters")
                .getJsonObject(0)
                .getString("matter");
        Api.Reply foreign = agent.post(HALL + "/stations/shiping/batches", batch);
        assertThat(foreign.code()).isEqualTo("station-not-own");
        String other = server.api()
                .demo("clerk3")
                .post(HALL + "/stations/shiping/batches", batch)
                .ok()
                .json()
                .getJsonArray("matters")
                .getJsonObject(0)
                .getString("matter");
        JsonArray followed = agent.get(HALL + "/proxies").list();
        assertThat(followed.stream().map(one -> ((JsonObject) one).getString("number")))
                .contains(own)
                .doesNotContain(other);
        assertThat(followed.getJsonObject(0).getString("stage")).isEqualTo("accepted");
        assertThat(agent.get(HALL + "/matters").code()).isEqualTo("forbidden");
        assertThat(agent.get(HALL + "/proxies.csv").code()).isEqualTo("forbidden");
        assertThat(agent.post(HALL + "/windows/2/sign-in").code()).isEqualTo("forbidden");
        assertThat(agent.get("/colleagues").code()).isEqualTo("forbidden");
    }

    @Test
    void an_agents_account_has_one_known_station_and_no_other_role() {
        Api admin = server.api().demo("admin");
        JsonObject account = new JsonObject()
                .put("user", "agent-li")
                .put("name", "代办员丙")
                .put("roles", new JsonArray().add("agent"))
                .put("password", "a long enough word");
        assertThat(admin.post("/staff", account).code()).isEqualTo("account-station");
        JsonObject nowhere = new JsonObject().put("hall", "demo").put("code", "nowhere");
        assertThat(admin.post("/staff", account.copy().put("station", nowhere)).code())
                .isEqualTo("account-station");
        JsonObject shiping = nowhere.copy().put("code", "shiping");
        JsonObject clerkToo = account.copy()
                .put("station", shiping)
                .put("roles", new JsonArray().add("agent").add("clerk"));
        assertThat(admin.post("/staff", clerkToo).code()).isEqualTo("account-station");
        assertThat(admin.post("/staff", account.copy().put("station", shiping))
                        .ok()
                        .json()
                        .getJsonObject("station"))
                .isEqualTo(shiping);
    }

    private static JsonObject line(String name) {
        return new JsonObject().put("item", "dibao").put("person", new JsonObject().put("name", name));
    }
}
