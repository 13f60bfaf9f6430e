package org.tingxu.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tingxu.report.month.MonthFigure;
import org.tingxu.testing.Api;
import org.tingxu.testing.TestServer;

/** The pages for everybody as they come over the wire. */
class OpenSiteTest {
    private static TestServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        server = TestServer.demo();
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    private HttpResponse<String> get(String path) {
        return send(client, HttpRequest.newBuilder(at(path)).build());
    }

    private HttpResponse<String> ask(String number, String code) {
        return ask(client, number, code);
    }

    private HttpResponse<String> ask(HttpClient who, String number, String code) {
        return send(
                who,
                HttpRequest.newBuilder(at("/open/demo/matter"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("number=" + number + "&code=" + code))
                        .build());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static HttpResponse<String> send(HttpClient who, HttpRequest request) {
        try {
            return who.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonObject text(String zh, String en) {
        return new JsonObject().put("zh-CN", zh).put("en", en);
    }

    private void publishEvilItem() {
        JsonObject limits =
                new JsonObject().put("statutory", 20).put("extension", 0).put("promised", 5);
        JsonObject item = new JsonObject()
                .put("name", text("=cmd|' /C calc'!A0", "<script>alert(1)</script>\"&'"))
                .put("kind", "promised")
                .put("limits", limits);
        String path = "/halls/demo/catalogue/evil";
        Api admin = server.api().demo("admin");
        admin.post(path + "/draft", item).ok();
        admin.post(path + "/draft/submit").ok();
        server.api()
                .demo("director")
                .post(path + "/draft/review", new JsonObject().put("approved", true))
                .ok();
        admin.post(path + "/draft/publish").ok();
    }

    @Test
    void what_anybody_wrote_is_text_on_the_page_and_no_formula_in_the_table() {
        publishEvilItem();
        HttpResponse<String> page = get("/open/demo/items/evil?lang=en");
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;&#39;")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
        assertThat(get("/open/demo/?q=%22%3E%3Cscript%3E").body()).doesNotContain("<script");
        HttpResponse<String> table = get("/open/demo/items.csv");
        assertThat(table.body()).startsWith("\uFEFFcode,").contains(",'=cmd|' /C calc'!A0,");
        assertThat(table.body().split("\r\n")).as("a head and eleven items").hasSize(12);
    }

    @Test
    void an_applicant_sees_how_far_his_matter_is_and_never_a_name() {
        JsonObject taken = server.api()
                .demo("clerk1")
                .post(
                        "/halls/demo/matters",
                        new JsonObject()
                                .put("item", "dibao")
                                .put("missing", new JsonArray().add("income-proof"))
                                .put("applicant", new JsonObject().put("name", "测试甲乙丙")))
                .ok()
                .json();
        String code = taken.getString("code");
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        HttpResponse<String> shown =
                ask(taken.getString("number"), code.toLowerCase(Locale.ROOT).replace("-", ""));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("低保申请", "等您补齐材料", "收入证明").doesNotContain("测试甲", "测*丙");
        assertThat(get("/open/demo/matter?lang=en&number=" + taken.getString("number") + "&code=" + code)
                        .body())
                .as("from the code on paper")
                .contains("Proof of income");
    }

    @Test
    void wrong_codes_are_counted_by_address_and_then_not_even_looked_at() throws UnknownHostException {
        try (HttpClient guesser = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.9"))
                .build()) {
            guessing(guesser);
        }
        assertThat(ask("2026-000001", "0000-0000").statusCode())
                .as("another address")
                .isEqualTo(404);
    }

    private void guessing(HttpClient guesser) {
        for (int i = 0; i < TryLimit.TRIES; i++) {
            assertThat(ask(guesser, "2026-000001", "0000-0000").statusCode()).isEqualTo(404);
        }
        HttpResponse<String> more = ask(guesser, "2026-000001", "0000-0000");
        assertThat(more.statusCode()).isEqualTo(429);
        assertThat(more.headers().firstValue("Retry-After")).isPresent();
        assertThat(more.body()).contains("查询太频繁");
    }

    @Test
    void the_results_of_a_month_are_read_without_script_and_tell_every_figure_or_why_not() {
        String page = get("/open/demo/results").body();
        for (MonthFigure figure : MonthFigure.values()) {
            assertThat(page).contains(figure.label().zh(), figure.formula().zh().replace("&", "&amp;"));
        }
        assertThat(page).doesNotContain("<script");
        YearMonth running = YearMonth.now(ZoneId.of("Asia/Shanghai"));
        assertThat(page)
                .contains("截至今日", "不公开（内部管理）", "<td><strong>—</strong>", "aria-current=\"page\">" + running.getYear());
        String english = get("/open/demo/results?month=" + running + "&lang=en").body();
        assertThat(english)
                .contains("To date", "Mean wait", "results?month=" + running + "&amp;lang=zh-CN")
                .contains("results.csv?month=" + running + "&amp;lang=en");
        HttpResponse<String> table = get("/open/demo/results.csv?lang=en");
        assertThat(table.headers().firstValue("Content-Disposition").orElse("")).contains("results.csv");
        assertThat(table.body())
                .startsWith("\uFEFFMonth,")
                .contains(running + " (To date),Matters,Limits cut by promise,");
        assertThat(get("/open/demo/").body()).contains("href=\"/open/demo/results\"");
    }

    private HttpResponse<String> say(String form) {
        return send(
                client,
                HttpRequest.newBuilder(at("/open/demo/voice?lang=en"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    private static String numberIn(String page) {
        Matcher told = Pattern.compile("<tr><th>Number</th><td>([^<]+)</td>").matcher(page);
        assertThat(told.find()).as(page).isTrue();
        return told.group(1);
    }

    @Test
    void the_address_on_a_slip_leads_to_a_form_that_files_a_complaint_without_script_and_tells_what_became_of_it() {
        assertThat(get("/v/demo").headers().firstValue("location")).contains("/open/demo/voice");
        HttpResponse<String> empty = say("kind=complaint&words=+&name=%3Cb%3E");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("role=\"alert\"", "value=\"&lt;b&gt;\"");
        assertThat(say("words=rude&window=77").body())
                .as("no such window")
                .contains("role=\"alert\"", ">rude</textarea>");
        String filed =
                say("kind=complaint&words=Nobody%0D%0Acame&window=1&phone=000").body();
        Matcher told =
                Pattern.compile("<tr><th>(?:Number|Code)</th><td>([^<]+)</td>").matcher(filed);
        assertThat(told.find()).as(filed).isTrue();
        String number = told.group(1);
        assertThat(told.find()).isTrue();
        Matcher once = Pattern.compile("name=\"once\" value=\"([^\"]+)\"")
                .matcher(get("/open/demo/voice").body());
        assertThat(once.find()).isTrue();
        String form = "kind=complaint&words=slow&once=" + once.group(1);
        String receipt = numberIn(say(form).body());
        assertThat(numberIn(say(form).body())).as("the button pressed twice").isEqualTo(receipt);
        assertThat(numberIn(say(form + "&phone=1").body()))
                .as("changed in between")
                .isNotEqualTo(receipt);
        String follow = "does=follow&number=" + number + "&code=";
        assertThat(say(follow + told.group(1)).body()).contains("<td>received</td>", "not answered yet");
        assertThat(say(follow + "AAAA").statusCode()).isEqualTo(404);
    }

    @Test
    void a_month_without_results_is_a_page_that_says_so() {
        for (String month : List.of("2019-01", "2999-01", "2026-13", "March", "%3Cscript%3E")) {
            HttpResponse<String> page = get("/open/demo/results?month=" + month);
            assertThat(page.statusCode()).as(month).isEqualTo(404);
            assertThat(page.body())
                    .contains("没有这个月的结果", "<code>not-found</code>")
                    .doesNotContain("<script");
            assertThat(get("/open/demo/results.csv?month=" + month).headers().firstValue("Content-Disposition"))
                    .isEmpty();
        }
        assertThat(get("/open/nowhere/results").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_there_is_a_page_that_says_so() {
        assertThat(get("/open/nowhere/").statusCode()).isEqualTo(404);
        HttpResponse<String> ghost = get("/open/demo/items/ghost?lang=en");
        assertThat(ghost.statusCode()).isEqualTo(404);
        assertThat(ghost.body()).contains("There is no such page");
        assertThat(get("/open/demo").headers().firstValue("location")).contains("/open/demo/");
    }
}
