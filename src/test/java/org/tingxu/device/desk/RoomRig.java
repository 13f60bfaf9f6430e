package org.tingxu.device.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Decision;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.EvaluatorPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KeypadPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.PrinterPlan;
import org.tingxu.core.plan.ReaderPlan;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.core.plan.SignSettings;
import org.tingxu.core.plan.SignShows;

/** A hall in memory with its desks and real devices rooms, all on one loop, at real time for devices and at one moment for the hall. */
final class RoomRig {
    private static final LinePlan VIRTUAL = new LinePlan.Virtual();

    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();
    private final Hall hall = new Hall(PlanDraft.HALL);
    private final Instant opened = Instant.now();
    private Optional<DeviceRoom> room = Optional.empty();
    private PrintDesk slips = new PrintDesk(this::ordered, (_, _, no) -> "https://hall.example/t/" + no);
    private SignDesk signs = new SignDesk(this::now);
    private long seq;

    static HallPlan virtual() {
        return with(VIRTUAL, VIRTUAL);
    }

    /** A hall with its printer, and the sign of its first window, on these lines. */
    static HallPlan with(LinePlan printer, LinePlan firstSign) {
        return plan("onbon-bx-5k", printer, firstSign);
    }

    static HallPlan wrongModel() {
        return plan("keypad-ff68", VIRTUAL, VIRTUAL);
    }

    private static HallPlan plan(String signModel, LinePlan printer, LinePlan firstSign) {
        WindowNo one = new WindowNo(1);
        WindowNo two = new WindowNo(2);
        HallPlan draft = PlanDraft.plain()
                .devices(new DevicePlan(
                        List.of(sign("sign-1", signModel, firstSign, one), sign("sign-2", "cpower-5200", VIRTUAL, two)),
                        List.of(
                                new KeypadPlan(new DeviceId("keypad-1"), "keypad-ff68", VIRTUAL, 1, one),
                                new KeypadPlan(new DeviceId("keypad-2"), "keypad-modbus", VIRTUAL, 1, two)),
                        List.of(new EvaluatorPlan(new DeviceId("evaluator-1"), "evaluator-ff68", VIRTUAL, 1, one)),
                        List.of(new ReaderPlan(new DeviceId("reader-1"), "samv-id-reader", VIRTUAL, PlanDraft.FRONT))))
                .build();
        return new HallPlan(
                draft.id(),
                draft.name(),
                draft.zone(),
                draft.phone(),
                draft.slip(),
                draft.demo(),
                draft.hours(),
                draft.groups(),
                draft.services(),
                draft.windows(),
                draft.kiosks(),
                List.of(new PrinterPlan(PlanDraft.PRINTER, "escpos-generic", printer)),
                draft.order(),
                draft.limits(),
                draft.devices());
    }

    private static SignPlan sign(String id, String model, LinePlan line, WindowNo window) {
        return new SignPlan(new DeviceId(id), model, line, 1, new SignShows.AtWindow(window), SignSettings.DEFAULT);
    }

    void open(HallPlan plan) {
        onLoop(() -> {
            DeviceRoom open = DeviceRoom.open(vertx, plan, Instant::now, slips::sending);
            room = Optional.of(open);
            open.printers().printers().forEach(slips::add);
            open.join(signs);
            submit(Orders.configure(plan));
            submit(Orders.openDay(Orders.MONDAY));
            submit(Orders.signIn(1));
            submit(Orders.signIn(2));
            slips.began(hall);
            signs.began(hall);
            open.settings(hall.state());
        });
    }

    DeviceRoom room() {
        return room.orElseThrow();
    }

    /** Each command is a batch of its own; all have to be taken. */
    void order(Command... commands) {
        onLoop(() -> {
            for (Command command : commands) {
                assertThat(submit(command)).as("%s", command).isTrue();
            }
        });
    }

    void finish(int window) {
        order(Orders.start(window), Orders.finish(window));
    }

    private Future<Boolean> ordered(Command command) {
        Promise<Boolean> answer = Promise.promise();
        loop.runOnContext(_ -> answer.complete(submit(command)));
        return answer.future();
    }

    /** The hall's clock: a Monday morning, and real time from then on. */
    private Instant now() {
        return Instant.parse("2026-03-02T01:00:00Z").plus(Duration.between(opened, Instant.now()));
    }

    private boolean submit(Command command) {
        if (!(hall.decide(command, now()) instanceof Decision.Accepted accepted)) {
            return false;
        }
        List<Change> changes = new ArrayList<>();
        for (Event event : accepted.events()) {
            changes.add(hall.step(new Recorded(++seq, now(), event)));
        }
        room.ifPresent(open -> {
            changes.forEach(change -> slips.happened(change, hall));
            signs.committed(changes, hall);
            open.settings(hall.state());
        });
        return true;
    }

    private void onLoop(Runnable step) {
        Promise<Void> done = Promise.promise();
        loop.runOnContext(_ -> {
            try {
                step.run();
                done.complete();
            } catch (RuntimeException | AssertionError e) {
                done.fail(e);
            }
        });
        try {
            done.future().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(e.getCause());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
