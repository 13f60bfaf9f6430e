package org.tingxu.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.HallId;
import org.tingxu.device.reader.VirtualCardReader;
import org.tingxu.journal.card.CardSeal;
import org.tingxu.protocol.idcard.DocumentKind;
import org.tingxu.testing.Api;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestServer;

/** A resident who does not exist, at a kiosk with a simulated reader. */
class CardAtKioskTest {
    private static final String NUMBER = VirtualCardReader.FICTIONAL.number().value();
    private static final String CARD = "/halls/cards/kiosks/front/card";

    @Test
    void the_per_person_limit_holds_by_card() {
        try (TestServer server = TestServer.of(hall("{}"))) {
            Api kiosk = server.api();
            String first = read(server, kiosk);
            assertThat(take(kiosk, first).status()).isEqualTo(201);
            assertThat(take(kiosk, read(server, kiosk)).code()).isEqualTo("person-limit");
            JsonObject typed = new JsonObject().put("service", "limited").put("person", NUMBER);
            assertThat(kiosk.post("/halls/cards/tickets", typed).code())
                    .as("the same person at the desk")
                    .isEqualTo("person-limit");
            assertThat(kiosk.take("cards", "limited").code()).isEqualTo("person-needed");
        }
    }

    @Test
    void a_reading_counts_once_and_only_at_its_kiosk() {
        try (TestServer server = TestServer.of(hall("{}"))) {
            Api kiosk = server.api();
            String reference = read(server, kiosk);
            JsonObject elsewhere = new JsonObject()
                    .put("service", "free")
                    .put("card", reference)
                    .put("kiosk", "bare");
            assertThat(kiosk.post("/halls/cards/tickets", elsewhere).code()).isEqualTo("card-reference-unknown");
            Api.Reply one = kiosk.key("one").post("/halls/cards/tickets", body(reference));
            Api.Reply again = kiosk.key("one").post("/halls/cards/tickets", body(reference));
            assertThat(one.status()).isEqualTo(201);
            assertThat(again.number())
                    .as("the same request gets the same number")
                    .isEqualTo(one.number());
            assertThat(kiosk.key("two")
                            .post("/halls/cards/tickets", body(reference))
                            .code())
                    .isEqualTo("card-reference-unknown");
            assertThat(take(kiosk, "made-up").code()).isEqualTo("card-reference-unknown");
        }
    }

    @Test
    void what_cannot_be_read_is_refused_in_words() {
        try (TestServer server = TestServer.of(hall("{}"))) {
            Api kiosk = server.api();
            reader(server).put(DocumentKind.FOREIGNER_2023);
            Api.Reply other = kiosk.post(CARD);
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.code()).isEqualTo("card-not-understood");
            assertThat(other.json().getString("detail")).contains("请到窗口");
            assertThat(kiosk.post("/halls/cards/kiosks/bare/card").code()).isEqualTo("no-card-reader");
            assertThat(kiosk.post("/halls/cards/kiosks/nowhere/card").code()).isEqualTo("kiosk-unknown");
        }
    }

    @Test
    void a_later_wish_ends_the_one_before() throws Exception {
        try (TestServer server = TestServer.of(hall("{}"))) {
            Api kiosk = server.api();
            CompletableFuture<Api.Reply> first = kiosk.start("POST", CARD, "");
            CompletableFuture<Api.Reply> second = kiosk.start("POST", CARD, "");
            CompletableFuture.anyOf(first, second).get(10, java.util.concurrent.TimeUnit.SECONDS);
            reader(server).put(VirtualCardReader.FICTIONAL);
            assertThat(List.of(
                            first.get(20, java.util.concurrent.TimeUnit.SECONDS).status(),
                            second.get(20, java.util.concurrent.TimeUnit.SECONDS)
                                    .status()))
                    .containsExactlyInAnyOrder(204, 200);
        }
    }

    @Test
    void a_hall_may_give_numbers_without_a_card() {
        try (TestServer server = TestServer.of(hall("{without-card: true}"))) {
            assertThat(server.api().take("cards", "limited").status()).isEqualTo(201);
            assertThat(server.api().get("/halls/cards").json().getBoolean("withoutCard"))
                    .isTrue();
        }
    }

    @Test
    void no_plain_number_reaches_the_journal_the_log_or_the_answer() throws Exception {
        try (Ears ears = new Ears();
                TestServer server = TestServer.of(hall("{keep-number: encrypted, keep-days: 7}"));
                Sql sql = Sql.open(server.database())) {
            Api kiosk = server.api();
            reader(server).put(VirtualCardReader.FICTIONAL);
            Api.Reply card = kiosk.post(CARD).ok();
            assertThat(card.json().getString("name")).isEqualTo("测**户");
            assertThat(card.json().getString("number")).isEqualTo("**************0018");
            Api.Reply ticket = take(kiosk, card.json().getString("reference")).ok();
            StringBuilder everything = new StringBuilder();
            for (String table : sql.column("SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'")) {
                everything.append(sql.value("SELECT coalesce(string_agg(t::text, ' '), '') FROM " + table + " t"));
            }
            String hex = HexFormat.of().formatHex(NUMBER.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(everything.toString())
                    .contains(ticket.number())
                    .doesNotContain(NUMBER)
                    .doesNotContain(hex);
            assertThat(card.text() + ticket.text()).doesNotContain(NUMBER);
            assertThat(ears.heard()).isNotEmpty().noneMatch(line -> line.contains(NUMBER));

            String sealed =
                    sql.value("SELECT encode(sealed, 'hex') FROM card_seen WHERE number = '" + ticket.number() + "'");
            CardSeal seal = new CardSeal(Files.readAllBytes(server.data().resolve("cards.key")));
            LocalDate day = LocalDate.parse(sql.value("SELECT day FROM card_seen"));
            assertThat(seal.open(new HallId("cards"), day, HexFormat.of().parseHex(sealed)))
                    .as("who has the key can read it")
                    .contains(NUMBER);
            JsonObject asked = new JsonObject()
                    .put("day", day.toString())
                    .put("ticket", ticket.number())
                    .put("reason", "投诉调查");
            Api auditor = server.api().demo("auditor");
            assertThat(auditor.post("/halls/cards/card-numbers", asked)
                            .ok()
                            .json()
                            .getString("idNumber"))
                    .isEqualTo(NUMBER);
            assertThat(auditor.get("/halls/cards/person-accesses").ok().list())
                    .as("who looked is known")
                    .hasSize(1);
        }
    }

    @Test
    void a_hall_that_does_not_ask_for_it_keeps_no_number() {
        try (TestServer server = TestServer.of(hall("{}"));
                Sql sql = Sql.open(server.database())) {
            assertThat(take(server.api(), read(server, server.api())).status()).isEqualTo(201);
            assertThat(sql.value("SELECT count(*) FROM card_seen")).isEqualTo("0");
            assertThat(server.data().resolve("cards.key")).doesNotExist();
        }
    }

    private static String read(TestServer server, Api kiosk) {
        reader(server).takeAway();
        CompletableFuture<Api.Reply> asked = kiosk.start("POST", CARD, "");
        untilGone(server);
        reader(server).put(VirtualCardReader.FICTIONAL);
        return asked.join().ok().json().getString("reference");
    }

    /** The reader has to see for once that nothing lies there, or a second card is the first one left lying. */
    private static void untilGone(TestServer server) {
        int before = reader(server).finds();
        long end = System.nanoTime() + 10_000_000_000L;
        while (reader(server).finds() < before + 2) {
            assertThat(System.nanoTime()).as("the reader is asked").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static VirtualCardReader reader(TestServer server) {
        return server.devices().virtualReader(new DeviceId("reader-1")).orElseThrow();
    }

    private static Api.Reply take(Api kiosk, String reference) {
        return kiosk.post("/halls/cards/tickets", body(reference));
    }

    private static JsonObject body(String reference) {
        return new JsonObject().put("service", "limited").put("card", reference).put("kiosk", "front");
    }

    private static String hall(String people) {
        return """
                hall: {id: cards, name: {zh-CN: 刷卡厅, en: Hall of cards}, demo: true}
                hours: always
                groups:
                  - {code: all, name: {zh-CN: 综合, en: General}, prefix: A}
                services:
                  - {code: limited, name: {zh-CN: 限人, en: Limited}, group: all, per-person: 1}
                  - {code: free, name: {zh-CN: 不限, en: Free}, group: all}
                windows:
                  - {window: 1, serves: [limited, free]}
                kiosks:
                  - {id: front}
                  - {id: bare}
                readers:
                  - {id: reader-1, profile: samv-id-reader, line: virtual, kiosk: front}
                people: %s
                """.formatted(people);
    }

    /** Hears whatever is logged, at every level. */
    private static final class Ears extends Handler implements AutoCloseable {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final Logger ours = Logger.getLogger("org.tingxu");
        private final Level before = ours.getLevel() == null ? Level.INFO : ours.getLevel();

        Ears() {
            setLevel(Level.ALL);
            ours.setLevel(Level.ALL);
            Logger.getLogger("").addHandler(this);
        }

        List<String> heard() {
            return List.copyOf(lines);
        }

        @Override
        public void publish(LogRecord record) {
            lines.add(new SimpleFormatter().format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
            ours.setLevel(before);
        }
    }
}
