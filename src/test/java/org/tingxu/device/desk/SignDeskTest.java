package org.tingxu.device.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.FRONT;
import static org.tingxu.device.sign.Until.until;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.TestDevices;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Decision;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.SignSettings;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.sign.FakeDriver;
import org.tingxu.device.sign.FakeStation;
import org.tingxu.device.sign.Sign;
import org.tingxu.device.sign.SignCare;
import org.tingxu.device.sign.SignReply;

class SignDeskTest {
    private final Vertx vertx = Vertx.vertx();
    private final FakeStation station = new FakeStation().yields(new SignReply.Taken());
    private final Hall hall = new Hall(PlanDraft.HALL);
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final SignDesk desk = new SignDesk(() -> now);
    private long seq;

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    void after_a_fault_of_fifty_calls_a_sign_is_told_one_face_the_newest() throws Exception {
        Sign sign = openHall();
        desk.began(hall);
        shows(sign, "厅/工号 民政01");
        station.pull();
        int before = station.sent().size();
        for (int i = 0; i < 50; i++) {
            order(take(DIBAO), next(1), start(1), finish(1));
        }
        order(take(DIBAO), next(1));
        assertThat(station.sent()).hasSize(before);
        station.plugIn();
        shows(sign, "A051/请到1号窗口");
        assertThat(station.sent().subList(before, station.sent().size())).containsExactly("100%", "A051/请到1号窗口");
    }

    @Test
    void a_desk_that_begins_shows_what_is_true_now_and_nothing_of_before() throws Exception {
        Sign sign = openHall();
        order(take(DIBAO), take(DIBAO), next(1), start(1), finish(1), next(1), start(1));
        station.yields(new SignReply.Taken());
        desk.began(hall);
        shows(sign, "A002/正在办理");
    }

    @Test
    void each_call_is_told_when_it_is_committed() throws Exception {
        Sign sign = openHall();
        desk.began(hall);
        order(take(DIBAO), next(1));
        shows(sign, "A001/请到1号窗口");
        order(start(1));
        shows(sign, "A001/正在办理");
    }

    @Test
    void a_sign_that_the_plan_no_longer_has_is_dark() throws Exception {
        Sign sign = openHall();
        desk.began(hall);
        shows(sign, "厅/工号 民政01");
        order(new Command.ConfigureHall(PlanDraft.plain().build()));
        shows(sign, "");
    }

    @Test
    void hours_end_when_time_passes_though_nothing_happens() throws Exception {
        SignSettings office = new SignSettings(true, 100, TestDevices.office(70), List.of());
        Sign sign = openHall(PlanDraft.plain()
                .devices(TestDevices.signs(office, SignSettings.DEFAULT, FRONT))
                .build());
        desk.began(hall);
        shows(sign, "厅/工号 民政01");
        now = Instant.parse("2026-03-02T10:00:00Z");
        desk.timePassed(hall);
        shows(sign, "");
    }

    private Sign openHall() {
        return openHall(PlanDraft.plain()
                .devices(TestDevices.signs(SignSettings.DEFAULT, SignSettings.DEFAULT, FRONT))
                .build());
    }

    private Sign openHall(HallPlan plan) {
        order(Orders.configure(plan), Orders.openDay(Orders.MONDAY), Orders.signIn(1));
        Sign sign = Sign.on(
                vertx, "sign-1", station, new FakeDriver(true), SignCare.usual(new Patience(1000, 3)), () -> now);
        desk.add(TestDevices.WINDOW_SIGN, sign, new SignSpace(SignScript.CHINESE, 2, 16));
        return sign;
    }

    /** Each command is a batch of its own. */
    private void order(Command... commands) {
        for (Command command : commands) {
            List<Change> changes = new ArrayList<>();
            Decision decision = hall.decide(command, now);
            assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
            if (decision instanceof Decision.Accepted a) {
                for (Event event : a.events()) {
                    changes.add(hall.step(new Recorded(++seq, now, event)));
                }
            }
            desk.committed(changes, hall);
        }
    }

    private void shows(Sign sign, String face) throws InterruptedException {
        until(
                "the sign is told " + face,
                () -> sign.health().shows()
                        && String.join(
                                        "/",
                                        sign.health()
                                                .wanted()
                                                .orElseThrow()
                                                .face()
                                                .lines())
                                .equals(face));
        assertThat(station.sent().getLast()).isEqualTo(face);
    }
}
