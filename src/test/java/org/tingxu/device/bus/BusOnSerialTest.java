package org.tingxu.device.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.device.bus.BusTest.await;
import static org.tingxu.device.bus.BusTest.failure;
import static org.tingxu.device.bus.BusTest.until;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.LineRefused;
import org.tingxu.device.line.LineState;
import org.tingxu.device.line.SerialLibrary;
import org.tingxu.device.line.SerialLine;
import org.tingxu.device.line.SerialSettings;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;
import org.tingxu.testing.PtyDevice;
import org.tingxu.testing.PtyPair;

/** Faults of real serial ports, made with pseudo terminals. */
class BusOnSerialTest {
    private static final Patience PATIENCE = new Patience(400, 8);

    private final Vertx vertx = Vertx.vertx();
    private final List<SerialLine> lines = new ArrayList<>();

    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void library() throws IOException {
        SerialLibrary.unpackInto(Path.of("target/serial-library"));
    }

    @AfterEach
    void end() throws Exception {
        for (SerialLine line : lines) {
            await(line.close());
        }
        await(vertx.close());
    }

    private Bus bus(Path port, int baud, long gapMs) {
        SerialSettings settings = new SerialSettings(
                port.toString(),
                baud,
                8,
                1,
                SerialSettings.Parity.NONE,
                SerialSettings.Flow.NONE,
                false,
                500,
                new Backoff(50, 200));
        SerialLine line = SerialLine.open(vertx, settings);
        lines.add(line);
        Timing timing = new Timing(settings.baud(), settings.bitsPerByte(), gapMs, 100, 60, new Backoff(200, 400));
        return Bus.on(vertx, line, timing, new Random(5), InstantSource.system());
    }

    private static Station<Toy> station(Bus bus, int address) throws InterruptedException {
        until(() -> bus.health().state() instanceof LineState.Up);
        return bus.station("device at " + address, Toy.reader(), toy -> toy.address() == address);
    }

    private static Future<Toy> ask(Station<Toy> station, int address, int value) {
        return station.ask(new Toy(address, value).bytes(), toy -> toy.value() == value, PATIENCE);
    }

    /** Answers each question with itself. */
    private static PtyDevice echo(PtyPair pair) throws IOException {
        FrameReader<Toy> reader = Toy.reader();
        return PtyDevice.on(pair.device(), (device, bytes) -> {
            for (Toy toy : reader.take(bytes)) {
                device.say(toy.bytes().toArray());
            }
        });
    }

    @Test
    void a_link_that_points_to_another_port_after_replugging_is_followed() throws Exception {
        Path port = folder.resolve("port");
        try (PtyPair first = PtyPair.plug(folder, "first");
                PtyPair second = PtyPair.plug(folder, "second")) {
            echo(first);
            echo(second);
            Files.createSymbolicLink(port, first.host());
            Bus bus = bus(port, 115_200, 0);
            Station<Toy> station = station(bus, 1);
            assertThat(await(ask(station, 1, 10))).isEqualTo(new Toy(1, 10));

            first.unplug();
            until(() -> station.line() instanceof LineState.Down);
            assertThat(failure(ask(station, 1, 11))).isInstanceOf(LineRefused.class);
            Path fresh = Files.createSymbolicLink(folder.resolve("fresh"), second.host());
            Files.move(fresh, port, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

            until(() -> station.line() instanceof LineState.Up);
            assertThat(await(ask(station, 1, 12))).isEqualTo(new Toy(1, 12));
        }
    }

    @Test
    void a_peer_that_reads_nothing_stalls_neither_the_loop_nor_another_line_and_leaves_no_threads() throws Exception {
        try (PtyPair deaf = PtyPair.plug(folder, "deaf");
                PtyPair well = PtyPair.plug(folder, "well")) {
            echo(well);
            Bus stuck = bus(deaf.host(), Timing.UNPACED, 0);
            Station<Toy> silent = station(stuck, 1);
            Station<Toy> other = station(bus(well.host(), 115_200, 0), 1);
            AtomicInteger ticks = new AtomicInteger();
            vertx.setPeriodic(10, _ -> ticks.incrementAndGet());

            for (int stall = 1; stall <= 3; stall++) {
                until(() -> silent.line() instanceof LineState.Up);
                int before = ticks.get();
                Future<Void> told = silent.tell(Bytes.of(new byte[250_000]));
                assertThat(await(ask(other, 1, stall))).isEqualTo(new Toy(1, stall));
                assertThat(told.isComplete()).as("answered beside the stall").isFalse();
                assertThat(failure(told)).isNotInstanceOf(LineRefused.class);
                assertThat(ticks.get() - before).as("the loop went on").isGreaterThan(20);
                long downs = stall;
                until(() -> stuck.health().downs() == downs);
            }

            for (SerialLine line : lines) {
                await(line.close());
            }
            until(() -> Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().startsWith("serial-")));
        }
    }

    @Test
    void a_device_that_vanishes_in_its_answer_gives_no_answer_and_half_of_it_is_no_part_of_the_next() throws Exception {
        PtyPair pair = PtyPair.plug(folder, "pair");
        PtyDevice.on(pair.device(), (device, _) -> {
            device.say(new byte[] {0x7E, 1});
            pair.unplug();
        });
        Station<Toy> station = station(bus(pair.host(), 115_200, 0), 1);

        assertThat(failure(ask(station, 1, 10)))
                .message()
                .containsAnyOf("device at 1: the line changed", "broke during a write");

        try (PtyPair again = PtyPair.plug(folder, "pair")) {
            echo(again);
            until(() -> station.line() instanceof LineState.Up);
            assertThat(await(ask(station, 1, 11))).isEqualTo(new Toy(1, 11));
        }
    }

    @Test
    void garbage_on_the_line_costs_no_answer() throws Exception {
        try (PtyPair pair = PtyPair.plug(folder, "pair")) {
            Random random = new Random(3);
            FrameReader<Toy> reader = Toy.reader();
            PtyDevice.on(pair.device(), (device, bytes) -> {
                for (Toy toy : reader.take(bytes)) {
                    byte[] noise = new byte[random.nextInt(40)];
                    random.nextBytes(noise);
                    device.say(noise);
                    device.say(new byte[] {0x7E, 1});
                    device.say(toy.bytes().toArray());
                    device.say(new byte[] {0x7E});
                }
            });
            Station<Toy> station = station(bus(pair.host(), 115_200, 0), 1);

            for (int value = 0; value < 30; value++) {
                assertThat(await(ask(station, 1, value))).isEqualTo(new Toy(1, value));
            }
        }
    }

    @Test
    void two_devices_that_speak_at_once_are_both_heard_in_the_end_and_a_third_is_answered() throws Exception {
        try (PtyPair pair = PtyPair.plug(folder, "pair")) {
            SharedWire wire = SharedWire.on(vertx, pair, new Random(11));
            Bus bus = bus(pair.host(), 115_200, 5);
            Station<Toy> third = station(bus, 3);
            List<AtomicInteger> heard = List.of(new AtomicInteger(), new AtomicInteger());
            for (int address = 1; address <= 2; address++) {
                Station<Toy> station = station(bus, address);
                AtomicInteger count = heard.get(address - 1);
                Toy thanks = new Toy(address, SharedWire.THANKS);
                station.onUnasked(_ -> station.tell(thanks.bytes()).onSuccess(_ -> count.incrementAndGet()));
            }

            wire.press(1, 2);
            List<Future<Toy>> answers = IntStream.range(0, 10)
                    .mapToObj(value -> ask(third, 3, value))
                    .toList();

            for (int value = 0; value < 10; value++) {
                assertThat(await(answers.get(value))).isEqualTo(new Toy(3, value));
            }
            until(() -> wire.thankedAll());
            assertThat(heard).allSatisfy(count -> assertThat(count.get()).isPositive());
            assertThat(wire.collisions()).isPositive();
        }
    }

    @Test
    void a_gap_is_kept_between_frames() throws Exception {
        try (PtyPair pair = PtyPair.plug(folder, "pair")) {
            PtyDevice device = PtyDevice.on(pair.device(), (_, _) -> {});
            Station<Toy> station = station(bus(pair.host(), 115_200, 60), 1);
            List<Future<Void>> told = IntStream.range(0, 11)
                    .mapToObj(value -> station.tell(new Toy(1, value).bytes()))
                    .toList();

            await(Future.all(told));
            until(() -> device.chunks().stream()
                            .mapToInt(chunk -> chunk.bytes().size())
                            .sum()
                    == 11 * Toy.SIZE);

            List<PtyDevice.Chunk> chunks = device.chunks();
            long tookMs = (chunks.getLast().atNanos() - chunks.getFirst().atNanos()) / 1_000_000;
            assertThat(tookMs)
                    .as("10 gaps of 60 ms, less what the machine was late")
                    .isGreaterThan(400);
            List<Long> gapsMs = IntStream.range(1, chunks.size())
                    .mapToObj(i -> (chunks.get(i).atNanos() - chunks.get(i - 1).atNanos()) / 1_000_000)
                    .sorted()
                    .toList();
            assertThat(gapsMs.get(gapsMs.size() / 2))
                    .as("the middle one of %s", gapsMs)
                    .isGreaterThanOrEqualTo(45);
        }
    }
}
