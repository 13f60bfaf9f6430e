package org.tingxu.boot.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tingxu.boot.HallDevices;
import org.tingxu.boot.bench.Figure.Measure;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.core.plan.SignSettings;
import org.tingxu.core.plan.SignShows;
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
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.HallWriter;
import org.tingxu.writer.Order;

/**
 * How soon a sign shows a call: from the order, over the commit on the real database, to the last byte of the frame at a virtual sign.
 * Its line is inside the process and has no speed, so what is measured is the program alone; what a real line adds stands beside it.
 */
final class DeviceBench {
    private static final DeviceId SIGN = new DeviceId("sign-1");
    private static final String MODEL = "onbon-bx-5k";
    private static final int ADDRESS = 1;
    private static final int SLOW_BAUD = 9_600;
    private static final int BITS_PER_BYTE = 10;
    private static final int WARM_UP = 100;
    private static final Duration WITHIN = Duration.ofMinutes(2);
    private static final WindowNo WINDOW = new WindowNo(1);
    private static final ClerkId CLERK = new ClerkId("clerk1");
    private static final String CALLED = "请到";

    private final HallPort port;
    private final VirtualSign sign;
    private final Latencies latencies = new Latencies();
    private volatile Predicate<String> awaited = _ -> false;
    private volatile Promise<Void> shown = Promise.promise();

    private DeviceBench(HallPort port, VirtualSign sign) {
        this.port = port;
        this.sign = sign;
        sign.onShown(lit -> {
            if (awaited.test(lit.text())) {
                shown.tryComplete();
            }
        });
    }

    /** Calls one ticket after the other at one window. */
    static void run(Vertx vertx, Database database, HallPlan halls, int calls, Consumer<Figure> found)
            throws InterruptedException {
        HallPlan plan = halls.with(new DevicePlan(
                List.of(new SignPlan(
                        SIGN,
                        MODEL,
                        new LinePlan.Virtual(),
                        ADDRESS,
                        new SignShows.AtWindow(WINDOW),
                        SignSettings.DEFAULT)),
                List.of(),
                List.of(),
                List.of()));
        Context loop = vertx.getOrCreateContext();
        InstantSource clock = InstantSource.system();
        PgJournal journal = new PgJournal(vertx, database, HashChain.Kind.SHA_256);
        HallPort port = new HallPort(loop, new HallWriter(plan.id(), journal, clock, HallPort.loop(vertx, loop)));
        DeviceRoom room = DeviceRoom.open(vertx, plan, clock, _ -> Future.succeededFuture());
        PrintDesk slips = new PrintDesk(_ -> Future.succeededFuture(true), (_, _, _) -> "");
        HallDevices following = new HallDevices(slips, new SignDesk(clock), room);
        VirtualSign sign = room.virtualSign(SIGN).orElseThrow();
        DeviceBench bench = new DeviceBench(port, sign);
        Waiting.on(port.open(), WITHIN);
        Waiting.on(bench.done(new Command.ConfigureHall(plan)), WITHIN);
        Waiting.on(port.tick(), WITHIN);
        Waiting.on(port.follow(following), WITHIN);
        Waiting.on(bench.done(new Command.SignIn(WINDOW, CLERK, "B1")), WITHIN);
        for (int i = 0; i < WARM_UP + calls; i++) {
            bench.visit(loop, i >= WARM_UP);
        }
        found.accept(Figure.beside(
                "call to last byte at a virtual sign, P99, beside that frame's bare time at 9600 baud",
                new Measure(bench.latencies.quantileMs(0.99), "ms"),
                new Measure(bareMs(sign), "ms")));
        Waiting.on(port.close().compose(_ -> room.close()), WITHIN);
    }

    /** Time on the wire of the frame of a call. */
    private static double bareMs(VirtualSign sign) {
        SignDriver driver = SignDrivers.of(sign.profile(), ADDRESS);
        int bytes = driver.show(new SignFace(List.of("AA00000001", CALLED + "1号窗口"), false)).stream()
                .mapToInt(request -> request.frame().size())
                .sum();
        return bytes * BITS_PER_BYTE * 1_000.0 / SLOW_BAUD;
    }

    private void visit(Context loop, boolean counts) throws InterruptedException {
        Promise<Long> took = Promise.promise();
        loop.runOnContext(_ -> done(ticket())
                .compose(_ -> called())
                .onSuccess(nanos -> {
                    if (counts) {
                        latencies.add(nanos);
                    }
                })
                .compose(nanos -> over().map(nanos))
                .onComplete(took));
        Waiting.on(took.future(), WITHIN);
    }

    private Future<Long> called() {
        Future<Void> seen = sees(text -> text.contains(CALLED) || text.startsWith("AA"));
        long begin = System.nanoTime();
        return done(new Command.CallNext(WINDOW, CLERK)).compose(_ -> seen).map(_ -> System.nanoTime() - begin);
    }

    /** The sign shows its window again, so that the next call finds it at rest. */
    private Future<Void> over() {
        return done(new Command.Start(WINDOW, CLERK)).compose(_ -> {
            Future<Void> idle = sees(text -> !text.startsWith("AA"));
            return done(new Command.Finish(WINDOW, CLERK)).compose(_ -> idle);
        });
    }

    private Future<Void> sees(Predicate<String> what) {
        shown = Promise.promise();
        awaited = what;
        return shown.future();
    }

    private Future<Void> done(Command command) {
        return port.submit(new Order(Optional.empty(), Order.PUBLIC, command))
                .compose(answer -> answer instanceof Answer.Done
                        ? Future.succeededFuture()
                        : Future.failedFuture(new BenchFailed("an order was refused: " + answer)));
    }

    private static Command ticket() {
        return new Command.IssueTicket(
                new ServiceCode("s0"),
                List.of(),
                Channel.DESK,
                Priority.NONE,
                Language.ZH_CN,
                Optional.empty(),
                Optional.empty());
    }
}
