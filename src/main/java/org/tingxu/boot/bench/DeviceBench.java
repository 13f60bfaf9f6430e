package org.tingxu.boot.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tingxu.boot.bench.Figure.Measure;
import org.tingxu.boot.devices.HallDesks;
import org.tingxu.boot.devices.HallDevices;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KeypadPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.core.plan.SignSettings;
import org.tingxu.core.plan.SignShows;
import org.tingxu.device.desk.CardHolder;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.desk.PrintDesk;
import org.tingxu.device.desk.SignDesk;
import org.tingxu.device.sign.SignDriver;
import org.tingxu.device.sign.SignDrivers;
import org.tingxu.device.sign.SignFace;
import org.tingxu.device.sign.VirtualSign;
import org.tingxu.journal.HashChain;
import org.tingxu.journal.PgJournal;
import org.tingxu.journal.database.Database;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.HallWriter;
import org.tingxu.writer.Order;

/**
 * How soon a sign shows a call: from the order or the key, over the commit on the real database, to the last byte of the frame at a
 * virtual sign. Its line is inside the process and has no speed, so what is measured is the program alone; what a real line adds
 * stands beside it.
 */
final class DeviceBench {
    private static final String MODEL = "onbon-bx-5k";
    private static final int ADDRESS = 1;
    private static final int SEATS = 16;
    private static final int SLOW_BAUD = 9_600;
    private static final int BITS_PER_BYTE = 10;
    private static final int WARM_UP = 64;
    private static final Duration WITHIN = Duration.ofMinutes(2);

    private final Context loop;
    private final List<DeviceSeat> seats;

    private DeviceBench(Context loop, List<DeviceSeat> seats) {
        this.loop = loop;
        this.seats = seats;
    }

    /** Calls one ticket after the other at {@value #SEATS} windows in turn. */
    static void run(Vertx vertx, Database database, HallPlan hall, int calls, Consumer<Figure> found)
            throws InterruptedException {
        HallPlan plan = hall.with(devices());
        Context loop = vertx.getOrCreateContext();
        InstantSource clock = InstantSource.system();
        PgJournal journal = new PgJournal(vertx, database, HashChain.Kind.SHA_256);
        HallPort port = new HallPort(loop, new HallWriter(plan.id(), journal, clock, HallPort.loop(vertx, loop)));
        DeviceRoom room = DeviceRoom.open(vertx, plan, clock, _ -> Future.succeededFuture());
        HallDesks desks = HallDesks.of(vertx, loop, port, plan, room, DeviceBench::noCard, clock);
        PrintDesk slips = new PrintDesk(_ -> Future.succeededFuture(true), (_, _, _) -> "");
        HallDevices following = new HallDevices(slips, new SignDesk(clock), room, desks);
        Waiting.on(port.open(), WITHIN);
        Waiting.on(port.submit(Order.system(new Command.ConfigureHall(plan))), WITHIN);
        Waiting.on(port.tick(), WITHIN);
        Waiting.on(port.follow(following), WITHIN);
        List<DeviceSeat> seats = IntStream.rangeClosed(1, SEATS)
                .mapToObj(w -> seat(port, room, w))
                .toList();
        for (DeviceSeat seat : seats) {
            Waiting.on(seat.signIn(), WITHIN);
        }
        new DeviceBench(loop, seats).measure(calls, bare(room), found);
        Waiting.on(port.close().compose(_ -> room.close()), WITHIN);
    }

    private static DevicePlan devices() {
        LinePlan line = new LinePlan.Virtual();
        return new DevicePlan(
                IntStream.rangeClosed(1, SEATS)
                        .mapToObj(w -> new SignPlan(
                                sign(w),
                                MODEL,
                                line,
                                ADDRESS,
                                new SignShows.AtWindow(new WindowNo(w)),
                                SignSettings.DEFAULT))
                        .toList(),
                IntStream.rangeClosed(1, SEATS)
                        .mapToObj(w -> new KeypadPlan(keypad(w), "keypad-ff68", line, ADDRESS, new WindowNo(w)))
                        .toList(),
                List.of(),
                List.of());
    }

    private static DeviceSeat seat(HallPort port, DeviceRoom room, int window) {
        return new DeviceSeat(
                port,
                new WindowNo(window),
                room.virtualKeypad(keypad(window)).orElseThrow(),
                room.virtualSign(sign(window)).orElseThrow());
    }

    private static DeviceId sign(int window) {
        return new DeviceId("sign-" + window);
    }

    private static DeviceId keypad(int window) {
        return new DeviceId("keypad-" + window);
    }

    private static CardHolder noCard(String number) {
        throw new BenchFailed("the bench hall has no card reader");
    }

    private void measure(int calls, Measure bare, Consumer<Figure> found) throws InterruptedException {
        Latencies orders = new Latencies();
        Latencies presses = new Latencies();
        for (int i = 0; i < WARM_UP + calls; i++) {
            long nanos = on(seats.get(i % SEATS), DeviceSeat::ordered);
            if (i >= WARM_UP) {
                orders.add(nanos);
            }
        }
        for (int i = 0; i < calls; i++) {
            DeviceSeat seat = seats.get(i % SEATS);
            seat.awaitNextPress();
            presses.add(on(seat, DeviceSeat::pressed));
        }
        found.accept(Figure.beside(
                "call to last byte at a virtual sign, P99, beside that frame's bare time at 9600 baud",
                new Measure(orders.quantileMs(0.99), "ms"),
                bare));
        found.accept(Figure.beside(
                "… from the press of a key on a virtual keypad", new Measure(presses.quantileMs(0.99), "ms"), bare));
    }

    private long on(DeviceSeat seat, Function<DeviceSeat, Future<Long>> visit) throws InterruptedException {
        Promise<Long> took = Promise.promise();
        loop.runOnContext(_ -> visit.apply(seat).onComplete(took));
        return Waiting.on(took.future(), WITHIN);
    }

    /** Time on the wire of the frame of a call. */
    private static Measure bare(DeviceRoom room) {
        VirtualSign sign = room.virtualSign(sign(1)).orElseThrow();
        SignDriver driver = SignDrivers.of(sign.profile(), ADDRESS);
        int bytes = driver.show(new SignFace(List.of("AA1", "请到1号窗口"), false)).stream()
                .mapToInt(request -> request.frame().size())
                .sum();
        return new Measure(bytes * BITS_PER_BYTE * 1_000.0 / SLOW_BAUD, "ms");
    }
}
