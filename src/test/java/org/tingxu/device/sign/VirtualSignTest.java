package org.tingxu.device.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.device.sign.Until.until;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tingxu.device.bus.Bus;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.bus.Timing;
import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.VirtualLine;
import org.tingxu.device.profile.ModelCharset;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import org.tingxu.device.profile.Protocol;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.protocol.wire.Bytes;

class VirtualSignTest {
    private static final SignCare CARE = new SignCare(
            new Patience(150, 3),
            Duration.ofMillis(400),
            Duration.ofMillis(300),
            new Backoff(20, 50),
            new Backoff(50, 200));

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    static Stream<String> models() {
        return Profiles.names(Protocol.Kind.SIGN).stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_model_shows_what_its_driver_says(String model) throws Exception {
        Pair pair = pair(model);
        pair.sign.show(picture(text(pair.virtual.profile())));
        until(model + " shows it", () -> pair.virtual.lit().text().contains("A012"));
        until(model + " is known to show it", () -> pair.sign.health().shows());
        assertThat(pair.virtual.lit().moving()).isFalse();
        DotGrid dots = dots(pair.virtual);
        assertThat(dots.count()).as("lit dots of %s", pair.virtual.lit()).isGreaterThan(20);
        assertThat(dots.rows()).hasSize(dots.height()).allMatch(row -> row.length() == (dots.width() + 7) / 8 * 2);
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_model_goes_dark(String model) throws Exception {
        Pair pair = pair(model);
        pair.sign.show(picture("A012"));
        until("it is lit", () -> pair.virtual.lit().text().contains("A012"));
        pair.sign.show(SignPicture.DARK);
        until(model + " is dark", () -> pair.virtual.lit().text().isEmpty());
        assertThat(dots(pair.virtual).count()).isZero();
    }

    @Test
    void a_text_that_runs_is_known_as_one() throws Exception {
        Pair pair = pair("onbon-bx-5k");
        pair.sign.show(new SignPicture(new SignFace(List.of("请保持安静，听到叫号后到窗口办理"), true), 100));
        until("it runs", () -> pair.virtual.lit().moving());
        assertThat(pair.virtual.lit().text()).isEqualTo("请保持安静，听到叫号后到窗口办理");
    }

    @Test
    void a_busy_sign_shows_it_when_it_can() throws Exception {
        Pair pair = pair("onbon-bx-5k");
        pair.virtual.change(f -> f.withBusy(4));
        pair.sign.show(picture("A012"));
        until("it shows", () -> pair.virtual.lit().text().equals("A012"));
        assertThat(pair.virtual.faults().busyFor()).isZero();
    }

    @Test
    void a_lost_answer_is_asked_for_again_and_the_sign_shows_the_same() throws Exception {
        Pair pair = pair("cpower-5200");
        pair.virtual.change(f -> f.withLostAcks(2));
        pair.sign.show(picture("A012"));
        until("it is known to show it", () -> pair.sign.health().shows());
        assertThat(pair.virtual.lit().text()).isEqualTo("A012");
        assertThat(pair.virtual.faults().lostAcks()).isZero();
    }

    @Test
    void garbage_before_an_answer_and_a_late_answer_are_no_fault() throws Exception {
        Pair pair = pair("onbon-bx-6k");
        pair.virtual.change(f -> f.withGarbage(Bytes.of(0x00, 0xFF, 0xA5, 0xA5)).withDelay(50));
        pair.sign.show(picture("A012"));
        until("it is known to show it", () -> pair.sign.health().shows());
        assertThat(pair.sign.health().fault()).isEmpty();
    }

    @Test
    void a_sign_that_was_silent_shows_the_newest_when_it_hears_again() throws Exception {
        Pair pair = pair("onbon-bx-5k");
        pair.virtual.change(f -> f.withSilence(true));
        pair.sign.show(picture("A012"));
        until("the silence is noticed", () -> pair.sign.health().fault().isPresent());
        pair.sign.show(picture("A013"));
        pair.virtual.change(f -> f.withSilence(false));
        until("it shows the newest", () -> pair.virtual.lit().text().equals("A013"));
        until("the fault is over", () -> pair.sign.health().fault().isEmpty());
    }

    @Test
    void a_sign_that_lost_its_power_is_told_again_though_it_says_nothing() throws Exception {
        Pair pair = pair("onbon-bx-5k");
        pair.sign.show(picture("A012"));
        until("it shows", () -> pair.virtual.lit().text().equals("A012"));
        pair.virtual.cutPower();
        until("it is dark", () -> pair.virtual.lit().text().isEmpty());
        until("it shows again", () -> pair.virtual.lit().text().equals("A012"));
    }

    @Test
    void an_interlude_gives_way_to_what_is_true_by_then() throws Exception {
        Pair pair = pair("onbon-bx-5k");
        pair.sign.show(picture("A012"));
        until("it shows", () -> pair.virtual.lit().text().equals("A012"));
        var told = pair.sign.interlude(picture("sign-1"), Duration.ofMillis(600));
        told.toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
        pair.sign.show(picture("A013"));
        assertThat(pair.virtual.lit().text()).isEqualTo("sign-1");
        until("the truth is shown again", () -> pair.virtual.lit().text().equals("A013"));
    }

    @Test
    void an_interlude_on_a_silent_sign_fails_and_says_why() throws Exception {
        Pair pair = pair("onbon-bx-5k");
        pair.virtual.change(f -> f.withSilence(true));
        var told = pair.sign.interlude(picture("sign-1"), Duration.ofSeconds(5));
        assertThat(told.toCompletionStage().toCompletableFuture())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withMessageContaining("did not answer");
    }

    private record Pair(Sign sign, VirtualSign virtual) {}

    private Pair pair(String model) throws ProfileFaults {
        SignProfile profile = (SignProfile) Profiles.named(model);
        int address = profile.deliveredAddress();
        VirtualLine.Pair line = VirtualLine.pair(vertx);
        VirtualSign virtual = new VirtualSign(vertx, profile, address);
        virtual.attach(line.device());
        SignDriver driver = SignDrivers.of(profile, address);
        Bus bus = Bus.on(vertx, line.host(), Timing.unpaced());
        var station = bus.station(model, driver.replies(), _ -> true);
        return new Pair(Sign.on(vertx, model, station, driver, CARE, InstantSource.system()), virtual);
    }

    private static SignPicture picture(String... rows) {
        return new SignPicture(new SignFace(List.of(rows), false), 100);
    }

    private static String text(SignProfile profile) {
        return profile.basics().charset() == ModelCharset.ASCII ? "A012" : "A012 请到3号窗口";
    }

    private static DotGrid dots(VirtualSign sign) throws Exception {
        return sign.dots().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
}
