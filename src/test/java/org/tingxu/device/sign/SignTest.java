package org.tingxu.device.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.device.sign.Until.until;

import io.vertx.core.Vertx;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.line.Backoff;

class SignTest {
    private static final Duration NEVER = Duration.ofHours(9);
    private static final SignReply TAKEN = new SignReply.Taken();

    private final Vertx vertx = Vertx.vertx();
    private final FakeStation station = new FakeStation();

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    void what_comes_while_a_frame_is_on_its_way_is_never_sent_but_the_newest() throws Exception {
        Sign sign = sign(NEVER, NEVER);
        sign.show(picture("A001"));
        sent("100%");
        for (int i = 2; i <= 50; i++) {
            sign.show(picture("A%03d".formatted(i)));
        }
        until("the newest is wanted", () -> sign.health().wanted().equals(Optional.of(picture("A050"))));
        station.yields(TAKEN).answer(TAKEN);
        sent("100%", "A001", "A050");
        until("it shows", () -> sign.health().shows());
    }

    @Test
    void a_picture_that_stands_is_not_sent_again() throws Exception {
        station.yields(TAKEN);
        Sign sign = sign(NEVER, NEVER);
        sign.show(picture("A001"));
        sign.show(picture("A001"));
        sign.show(picture("A002"));
        until("the newest stands", () -> sign.health().shows());
        assertThat(station.sent()).doesNotHaveDuplicates().endsWith("A002");
    }

    @Test
    void after_a_reconnection_the_sign_is_told_what_it_has_to_show() throws Exception {
        station.yields(TAKEN);
        Sign sign = sign(NEVER, NEVER);
        sign.show(picture("A001"));
        sent("100%", "A001");
        station.pull();
        station.plugIn();
        sent("100%", "A001", "100%", "A001");
    }

    @Test
    void what_was_sent_before_the_line_broke_is_not_taken_to_stand() throws Exception {
        Sign sign = sign(NEVER, NEVER);
        sign.show(picture("A001"));
        sent("100%");
        station.pull();
        until("the fault is told", () -> sign.health().fault().isPresent());
        station.yields(TAKEN).plugIn();
        sent("100%", "100%", "A001");
        until("the fault is over", () -> sign.health().fault().isEmpty());
    }

    @Test
    void a_busy_sign_is_asked_again_and_is_not_in_trouble() throws Exception {
        Sign sign = sign(NEVER, NEVER);
        sign.show(picture("A001"));
        sent("100%");
        station.answer(TAKEN);
        sent("100%", "A001");
        station.answer(new SignReply.Busy());
        until("sent again", () -> station.sent().size() == 3);
        station.yields(TAKEN).answer(TAKEN);
        until("it shows", () -> sign.health().shows());
        assertThat(sign.health().fault()).isEmpty();
    }

    @Test
    void a_sign_that_refuses_says_why_and_gets_the_next_picture_at_once() throws Exception {
        Sign sign = sign(NEVER, NEVER, new Backoff(3_600_000, 3_600_000));
        sign.show(picture("A001"));
        sent("100%");
        station.yields(new SignReply.Refused("no such window on the sign")).answer(TAKEN);
        until("the fault is told", () -> sign.health().fault().isPresent());
        assertThat(sign.health().fault().orElseThrow().reason()).isEqualTo("no such window on the sign");
        station.yields(TAKEN);
        sign.show(picture("A002"));
        until("it shows", () -> sign.health().shows());
        assertThat(sign.health().fault()).isEmpty();
    }

    @Test
    void a_silent_sign_is_asked_again_until_it_answers_and_then_shows_the_newest() throws Exception {
        Sign sign = sign(NEVER, NEVER);
        sign.show(picture("A001"));
        sent("100%");
        station.silence();
        until("asked again", () -> station.sent().size() == 2);
        station.silence();
        until("asked once more", () -> station.sent().size() == 3);
        until("it counts", () -> sign.health().fault().stream().anyMatch(f -> f.failures() == 2));
        assertThat(sign.health().fault().orElseThrow().reason()).contains("no answer");
        assertThat(sign.health().heardAt()).isEmpty();
        sign.show(picture("A002"));
        station.yields(TAKEN).answer(TAKEN);
        until("it shows", () -> sign.health().shows());
        assertThat(station.sent()).endsWith("A002");
        assertThat(sign.health().fault()).isEmpty();
    }

    @Test
    void what_stands_is_told_again_now_and_then_as_a_sign_may_have_lost_its_power() throws Exception {
        station.yields(TAKEN);
        Sign sign = sign(Duration.ofMillis(30), NEVER);
        sign.show(picture("A001"));
        until(
                "told three times",
                () -> station.sent().stream().filter("A001"::equals).count() >= 3);
        sign.close();
    }

    @Test
    void a_sign_that_did_not_answer_whether_it_is_there_is_told_all_again() throws Exception {
        station.yields(TAKEN);
        Sign sign = sign(NEVER, Duration.ofMillis(30));
        sign.show(picture("A001"));
        until(
                "it is there",
                () -> sign.health().heardAt().isPresent() && station.sent().contains("A001"));
        station.waits();
        until("asked whether it is there", () -> station.sent().getLast().equals("?"));
        int before = station.sent().size();
        until("silence is a fault", () -> {
            silenceIfAsked();
            return sign.health().fault().isPresent();
        });
        station.yields(TAKEN);
        until("told again", () -> {
            answerIfAsked();
            return station.sent().subList(before, station.sent().size()).contains("A001");
        });
    }

    private void silenceIfAsked() {
        try {
            station.silence();
        } catch (NoSuchElementException none) {
            // nothing is asked at this moment
        }
    }

    private void answerIfAsked() {
        try {
            station.answer(TAKEN);
        } catch (NoSuchElementException none) {
            // nothing is asked at this moment
        }
    }

    @Test
    void a_sign_whose_protocol_has_no_answers_is_told_and_nothing_is_waited_for() throws Exception {
        Sign sign = Sign.on(
                vertx, "pole", station, new FakeDriver(false), care(NEVER, NEVER, SHORT), InstantSource.system());
        sign.show(picture("A001"));
        until("it shows", () -> sign.health().shows());
        assertThat(sign.health().toldAt()).isPresent();
        assertThat(sign.health().heardAt()).isEmpty();
    }

    @Test
    void darkness_is_an_empty_face() throws Exception {
        station.yields(TAKEN);
        Sign sign = sign(NEVER, NEVER);
        sign.show(SignPicture.of(new SignFace(List.of("A001"), false), 0));
        sent("");
    }

    @Test
    void a_text_with_characters_that_the_sign_lacks_is_logged_once() throws Exception {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        Logger log = Logger.getLogger(Sign.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                told.add(MessageFormat.format(record.getMessage(), record.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(handler);
        try {
            station.yields(TAKEN);
            Sign sign = sign(NEVER, NEVER);
            for (int i = 0; i < 3; i++) {
                wanted(sign, "rain ☂");
                wanted(sign, "A00" + i);
            }
            until("the last is shown", () -> station.sent().contains("A002"));
        } finally {
            log.removeHandler(handler);
        }
        assertThat(told).singleElement().asString().contains("sign-1", "☂", "Mend:");
    }

    /** Of pictures that come faster than the sign's own thread takes them, only the newest is seen. */
    private static void wanted(Sign sign, String text) throws InterruptedException {
        sign.show(picture(text));
        until(text + " is wanted", () -> sign.health().wanted().equals(Optional.of(picture(text))));
    }

    private static final Backoff SHORT = new Backoff(5, 20);

    private Sign sign(Duration assertEvery, Duration askEvery) {
        return sign(assertEvery, askEvery, SHORT);
    }

    private Sign sign(Duration assertEvery, Duration askEvery, Backoff trouble) {
        return Sign.on(
                vertx,
                "sign-1",
                station,
                new FakeDriver(true),
                care(assertEvery, askEvery, trouble),
                InstantSource.system());
    }

    private static SignCare care(Duration assertEvery, Duration askEvery, Backoff trouble) {
        return new SignCare(new Patience(1000, 3), assertEvery, askEvery, new Backoff(5, 20), trouble);
    }

    private static SignPicture picture(String text) {
        return SignPicture.of(new SignFace(List.of(text), false), 100);
    }

    private void sent(String... frames) throws InterruptedException {
        until("sent " + List.of(frames), () -> station.sent().size() >= frames.length);
        assertThat(station.sent()).containsExactly(frames);
    }
}
