package org.tingxu.device.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.LineRefused;
import org.tingxu.device.line.LineState;
import org.tingxu.device.line.VirtualLine;

class BusTest {
    private static final Patience ONCE = new Patience(100, 1);
    private static final Patience THRICE = new Patience(100, 3);
    private static final Timing TIMING = new Timing(Timing.UNPACED, 10, 1, 50, 20, new Backoff(300, 600));

    private final Vertx vertx = Vertx.vertx();
    private final VirtualLine.Pair pair = VirtualLine.pair(vertx);
    private final ToyDevices devices = new ToyDevices(vertx, pair.device());
    private final Bus bus = Bus.on(vertx, pair.host(), TIMING, new Random(7), InstantSource.system());

    @AfterEach
    void end() throws Exception {
        await(vertx.close());
    }

    private Station<Toy> station(int address) {
        return bus.station("device at " + address, Toy.reader(), toy -> toy.address() == address);
    }

    private static Future<Toy> ask(Station<Toy> station, int address, int value, Patience patience) {
        return station.ask(new Toy(address, value).bytes(), toy -> toy.value() == value, patience);
    }

    @Test
    void each_device_answers_its_own_questions() throws Exception {
        Station<Toy> one = station(1);
        Station<Toy> two = station(2);
        List<Future<Toy>> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            answers.add(ask(one, 1, i, ONCE));
            answers.add(ask(two, 2, i, ONCE));
        }

        for (int i = 0; i < 20; i++) {
            assertThat(await(answers.get(i))).isEqualTo(new Toy(1 + i % 2, i / 2));
        }
        assertThat(bus.health(one).answered()).isEqualTo(10);
        assertThat(bus.health(one).retried()).isZero();
        assertThat(bus.health(one).lastHeard()).isPresent();
        assertThat(bus.health().bytesOut()).isEqualTo(20 * Toy.SIZE);
        assertThat(bus.health().bytesIn()).isEqualTo(20 * Toy.SIZE);
    }

    @Test
    void one_exchange_at_a_time() throws Exception {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        devices.answerAfterMs(5);
        devices.answers(toy -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            return Optional.of(toy);
        });
        List<Future<Toy>> answers = new ArrayList<>();
        for (int address = 1; address <= 4; address++) {
            Station<Toy> station = station(address);
            for (int value = 0; value < 5; value++) {
                answers.add(ask(station, address, value, ONCE).onComplete(_ -> open.decrementAndGet()));
            }
        }

        await(Future.all(answers));

        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    void devices_take_turns() throws Exception {
        Station<Toy> busy = station(1);
        Station<Toy> other = station(2);
        List<Future<Toy>> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            answers.add(ask(busy, 1, i, ONCE));
        }
        answers.add(ask(other, 2, 0, ONCE));

        await(Future.all(answers));

        assertThat(devices.heard().indexOf(new Toy(2, 0)))
                .as("not behind all ten of the busy one")
                .isBetween(0, 2);
    }

    @Test
    void a_question_without_an_answer_is_asked_again_and_then_given_up() throws Exception {
        Station<Toy> station = station(1);
        devices.answers(_ -> Optional.empty());

        assertThat(failure(ask(station, 1, 9, THRICE)))
                .isInstanceOf(NoAnswer.class)
                .hasMessage("device at 1 did not answer within 100 ms, asked 3 times");

        assertThat(devices.heard()).containsExactly(new Toy(1, 9), new Toy(1, 9), new Toy(1, 9));
        assertThat(bus.health(station).retried()).isEqualTo(2);
        assertThat(bus.health(station).unanswered()).isEqualTo(1);
        assertThat(bus.health(station).lastError().orElseThrow().what()).contains("did not answer");
    }

    @Test
    void a_damaged_answer_is_no_answer_and_the_question_is_asked_again() throws Exception {
        Station<Toy> station = station(1);
        AtomicInteger asked = new AtomicInteger();
        devices.answers(toy -> {
            if (asked.incrementAndGet() == 1) {
                devices.say(Buffer.buffer(new byte[] {0x7E, 1, 9}));
                return Optional.empty();
            }
            return Optional.of(toy);
        });

        assertThat(await(ask(station, 1, 9, THRICE))).isEqualTo(new Toy(1, 9));
        assertThat(asked.get()).isEqualTo(2);
    }

    @Test
    void a_late_answer_counts_also_between_two_tries() throws Exception {
        Station<Toy> station = station(1);
        devices.answerAfterMs(110);

        assertThat(await(ask(station, 1, 9, THRICE))).isEqualTo(new Toy(1, 9));
    }

    @Test
    void one_dead_address_among_four_does_not_stop_the_other_three() throws Exception {
        List<Station<Toy>> stations =
                IntStream.rangeClosed(1, 4).mapToObj(this::station).toList();
        devices.answers(toy -> Optional.of(toy).filter(t -> t.address() != 1));
        ask(stations.getFirst(), 1, 0, new Patience(100, 20)).onFailure(_ -> {});

        for (int round = 0; round < 5; round++) {
            for (int address = 2; address <= 4; address++) {
                assertThat(await(ask(stations.get(address - 1), address, round, ONCE)))
                        .isEqualTo(new Toy(address, round));
            }
        }
        long toDead = devices.heard().stream().filter(t -> t.address() == 1).count();
        assertThat(toDead).as("between two tries the others have their turn").isLessThanOrEqualTo(16);
    }

    @Test
    void a_dead_device_rests_and_is_then_asked_once_and_is_well_when_it_answers() throws Exception {
        Station<Toy> station = station(1);
        devices.answers(_ -> Optional.empty());
        assertThat(failure(ask(station, 1, 1, THRICE))).isInstanceOf(NoAnswer.class);

        assertThat(failure(ask(station, 1, 2, THRICE))).hasMessageContaining("rests; it is asked again after");
        assertThat(devices.heard()).hasSize(3);
        assertThat(bus.health(station).restsUntil()).isPresent();

        until(() -> outcome(ask(station, 1, 3, THRICE)).contains("asked 1 times"));
        assertThat(devices.heard()).as("the probe is one try").hasSize(4);

        devices.answers(Optional::of);
        until(() -> outcome(ask(station, 1, 4, THRICE)).isEmpty());
        assertThat(bus.health(station).restsUntil()).isEmpty();
        assertThat(await(ask(station, 1, 5, THRICE))).isEqualTo(new Toy(1, 5));
    }

    @Test
    void a_device_that_speaks_rests_no_longer() throws Exception {
        Station<Toy> station = station(1);
        devices.answers(_ -> Optional.empty());
        assertThat(failure(ask(station, 1, 1, THRICE))).isInstanceOf(NoAnswer.class);

        devices.answers(Optional::of);
        devices.say(Buffer.buffer(new Toy(1, 77).bytes().toArray()));
        until(() -> bus.health(station).restsUntil().isEmpty());

        assertThat(await(ask(station, 1, 5, THRICE))).isEqualTo(new Toy(1, 5));
    }

    @Test
    void unasked_frames_go_to_the_device_whose_they_are() throws Exception {
        List<Toy> first = new CopyOnWriteArrayList<>();
        List<Toy> second = new CopyOnWriteArrayList<>();
        station(1).onUnasked(first::add);
        station(2).onUnasked(second::add);

        devices.say(Buffer.buffer(new Toy(2, 5).bytes().toArray()));
        devices.say(Buffer.buffer(new Toy(1, 6).bytes().toArray()));

        until(() -> first.size() == 1 && second.size() == 1);
        assertThat(first).containsExactly(new Toy(1, 6));
        assertThat(second).containsExactly(new Toy(2, 5));
    }

    @Test
    void a_frame_that_answers_nothing_is_unasked_also_while_an_answer_is_awaited() throws Exception {
        Station<Toy> station = station(1);
        List<Toy> unasked = new CopyOnWriteArrayList<>();
        station.onUnasked(unasked::add);
        devices.answers(toy -> {
            devices.say(Buffer.buffer(new Toy(1, 200).bytes().toArray()));
            return Optional.of(toy);
        });

        assertThat(await(ask(station, 1, 9, ONCE))).isEqualTo(new Toy(1, 9));
        assertThat(unasked).containsExactly(new Toy(1, 200));
    }

    @Test
    void half_a_frame_before_a_silence_is_no_part_of_the_next_one() throws Exception {
        List<Toy> heard = new CopyOnWriteArrayList<>();
        AtomicInteger forgotten = new AtomicInteger();
        bus.station(new ForgetfulReader(forgotten), _ -> true).onUnasked(heard::add);

        devices.say(Buffer.buffer(new byte[] {0x7E}));
        until(() -> bus.health().bytesIn() == 1);
        int before = forgotten.get();
        vertx.setTimer(120, _ -> devices.say(Buffer.buffer(new byte[] {0x7E})));

        until(() -> bus.health().bytesIn() == 2);
        assertThat(forgotten.get()).isEqualTo(before + 1);
    }

    private record ForgetfulReader(AtomicInteger forgotten) implements org.tingxu.protocol.wire.FrameReader<Toy> {
        @Override
        public List<Toy> take(byte[] arrived) {
            return List.of();
        }

        @Override
        public void forget() {
            forgotten.incrementAndGet();
        }
    }

    @Test
    void a_line_that_goes_down_ends_what_was_asked_and_refuses_what_is_asked_then() throws Exception {
        Station<Toy> station = station(1);
        List<LineState> states = new CopyOnWriteArrayList<>();
        station.onLine(states::add);
        devices.answers(_ -> Optional.empty());
        Future<Toy> sent = ask(station, 1, 1, new Patience(60_000, 1));
        Future<Toy> waiting = ask(station, 1, 2, THRICE);
        until(() -> devices.heard().size() == 1);

        pair.cable().pull();

        assertThat(failure(sent)).isInstanceOf(NoAnswer.class).hasMessageContaining("unplugged");
        assertThat(failure(waiting)).isInstanceOf(LineRefused.class);
        assertThat(failure(station.tell(new Toy(1, 3).bytes()))).isInstanceOf(LineRefused.class);
        assertThat(bus.health().downs()).isEqualTo(1);

        devices.answers(Optional::of);
        pair.cable().plugIn();
        until(() -> station.line() instanceof LineState.Up);
        assertThat(await(ask(station, 1, 4, ONCE))).isEqualTo(new Toy(1, 4));
        assertThat(states).containsExactly(new LineState.Down("unplugged"), new LineState.Up());
    }

    @Test
    void a_full_queue_refuses_clearly_and_goes_on() throws Exception {
        Station<Toy> station = station(1);
        devices.answerAfterMs(20);
        List<Future<Toy>> taken = new ArrayList<>();
        for (int i = 0; i < Bus.WAITING_MAX; i++) {
            taken.add(ask(station, 1, i, ONCE));
        }

        assertThat(failure(ask(station, 1, 99, ONCE)))
                .isInstanceOf(LineRefused.class)
                .hasMessageContaining("device at 1: 32 frames wait already");

        await(Future.all(taken));
        assertThat(await(ask(station, 1, 99, ONCE))).isEqualTo(new Toy(1, 99));
    }

    @Test
    void a_line_that_is_never_silent_is_spoken_on_all_the_same() throws Exception {
        Timing slow = new Timing(Timing.UNPACED, 10, 400, 1_000, 20, new Backoff(300, 600));
        VirtualLine.Pair noisy = VirtualLine.pair(vertx);
        ToyDevices behind = new ToyDevices(vertx, noisy.device());
        Bus own = Bus.on(vertx, noisy.host(), slow);
        vertx.setPeriodic(20, _ -> behind.say(Buffer.buffer(new byte[] {0x55})));
        until(() -> own.health().bytesIn() > 3);
        Station<Toy> station = own.station(Toy.reader(), toy -> toy.address() == 1);

        assertThat(await(ask(station, 1, 9, THRICE))).isEqualTo(new Toy(1, 9));
        assertThat(own.health().bytesIn()).as("it waited for a silence first").isGreaterThan(20);
    }

    @Test
    void a_bug_in_one_device_does_not_reach_another() throws Exception {
        Station<Toy> sick = bus.station("sick", Toy.reader(), _ -> {
            throw new IllegalStateException("a bug");
        });
        Station<Toy> well = station(1);

        assertThat(await(ask(well, 1, 9, ONCE))).isEqualTo(new Toy(1, 9));
        assertThat(bus.health(sick).lastError().orElseThrow().what()).contains("a bug");
    }

    @Test
    void a_closed_line_ends_the_bus() throws Exception {
        Station<Toy> station = station(1);
        devices.answers(_ -> Optional.empty());
        Future<Toy> sent = ask(station, 1, 1, new Patience(60_000, 1));
        until(() -> devices.heard().size() == 1);

        await(pair.host().close());

        assertThat(failure(sent)).isInstanceOf(NoAnswer.class);
        assertThat(failure(ask(station, 1, 2, ONCE))).isInstanceOf(LineRefused.class);
    }

    @Test
    void a_timing_that_no_line_has_is_refused() {
        assertThatThrownBy(() -> Timing.serial(1, 0)).hasMessageContaining("baud must be 300 to 4000000");
        assertThat(Timing.serial(9600, 0).gapNanos())
                .as("3.5 characters at 9600 baud, 8N1")
                .isEqualTo(3_645_833);
        assertThat(Timing.serial(9600, 50).gapNanos()).isEqualTo(50_000_000);
    }

    private static String outcome(Future<Toy> answer) {
        try {
            Throwable failure = failure(answer);
            return failure instanceof NoAnswer ? String.valueOf(failure.getMessage()) : "";
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Throwable failure(Future<?> future) throws Exception {
        return await(future.map(new Throwable("succeeded")).recover(Future::succeededFuture));
    }

    static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    static void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within 10 s").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
