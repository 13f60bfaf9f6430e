package org.tingxu.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.tingxu.boot.devices.HallDesks;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.EvaluatorPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KeypadPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.desk.EvaluatorDesk;
import org.tingxu.device.desk.KeyOrders;
import org.tingxu.device.desk.KeypadDesk;
import org.tingxu.device.desk.VirtualPad;
import org.tingxu.device.keypad.KeyAction;
import org.tingxu.device.keypad.VirtualEvaluator;
import org.tingxu.device.profile.EvaluatorProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import org.tingxu.journal.HashChain;
import org.tingxu.journal.database.Limits;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestPostgres;
import org.tingxu.writer.Follower;

/** A hall on a real database whose window 1 has a simulated keypad and evaluator, each on its bus, with the desks between them. */
final class DeskRig implements AutoCloseable {
    static final DeviceId KEYPAD = new DeviceId("keypad-1");
    private static final DeviceId EVALUATOR = new DeviceId("evaluator-1");

    final DatabaseHall hall;
    final Sql sql;
    private final DeviceRoom room;

    private DeskRig(DatabaseHall hall, Sql sql, DeviceRoom room) {
        this.hall = hall;
        this.sql = sql;
        this.room = room;
    }

    static DeskRig open() {
        return open(orders -> orders);
    }

    /** As the other, with something on the way between the desks and the hall. */
    static DeskRig open(java.util.function.UnaryOperator<KeyOrders> between) {
        java.net.URI uri = TestPostgres.freshDatabase();
        HallPlan plan = plan();
        DatabaseHall hall = DatabaseHall.begun(uri, Limits.USUAL, HashChain.Kind.SHA_256, plan);
        Context loop = hall.vertx().getOrCreateContext();
        DeviceRoom room = DeviceRoom.open(hall.vertx(), plan, hall::clock, _ -> {
            throw new IllegalStateException("nothing is printed here");
        });
        KeyOrders orders = between.apply(HallDesks.orders(hall.port()));
        EvaluatorDesk evaluators = new EvaluatorDesk(hall.vertx(), loop, orders);
        KeypadDesk keypads = new KeypadDesk(hall.vertx(), loop, orders, evaluators, hall::clock);
        room.keypads().forEach(keypads::add);
        room.evaluators().forEach((id, device) -> evaluators.add(id, device, ratings()));
        DatabaseHall.answer(hall.port().follow(follower(keypads, evaluators)));
        return new DeskRig(hall, Sql.open(uri), room);
    }

    private static java.util.Map<Integer, EvaluatorProfile.Level> ratings() {
        try {
            return ((EvaluatorProfile) Profiles.named("evaluator-ff68")).ratings();
        } catch (ProfileFaults e) {
            throw new IllegalStateException(e);
        }
    }

    private static Follower follower(KeypadDesk keypads, EvaluatorDesk evaluators) {
        return new Follower() {
            @Override
            public void began(Hall committed, long epoch, long seq) {
                evaluators.began(committed);
                keypads.began(committed);
            }

            @Override
            public void committed(List<Change> changes, Hall committed) {
                evaluators.committed(changes, committed);
                keypads.committed(changes, committed);
            }
        };
    }

    private static HallPlan plan() {
        WindowNo one = new WindowNo(1);
        LinePlan line = new LinePlan.Virtual();
        HallPlan p = PlanDraft.plain().build();
        return new HallPlan(
                        p.id(),
                        p.name(),
                        p.zone(),
                        Optional.empty(),
                        true,
                        p.hours(),
                        p.groups(),
                        p.services(),
                        p.windows(),
                        List.of(),
                        List.of(),
                        p.order(),
                        p.limits())
                .with(new DevicePlan(
                        List.of(),
                        List.of(new KeypadPlan(KEYPAD, "keypad-ff68", line, 1, one)),
                        List.of(new EvaluatorPlan(EVALUATOR, "evaluator-ff68", line, 1, one)),
                        List.of()));
    }

    VirtualPad pad() {
        return room.virtualKeypad(KEYPAD).orElseThrow();
    }

    VirtualEvaluator evaluator() {
        return room.virtualEvaluator(EVALUATOR).orElseThrow();
    }

    void press(KeyAction key) {
        assertThat(pad().press(key)).as("the pad has a key for %s", key).isPresent();
    }

    void later(Duration time) {
        hall.clock(hall.clock().plus(time));
    }

    /** Rows of the journal with this kind of event. */
    int events(String kind) {
        return Integer.parseInt(sql.value("SELECT count(*) FROM journal WHERE kind LIKE '" + kind + ".%'"));
    }

    void until(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within 20 s: %s", what).isLessThan(end);
            Thread.sleep(10);
        }
    }

    @Override
    public void close() {
        sql.close();
        DatabaseHall.answer(room.close());
        hall.close();
    }
}
