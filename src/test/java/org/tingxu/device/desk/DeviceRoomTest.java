package org.tingxu.device.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.set;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.takePrinted;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.device.sign.Until.until;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.device.keypad.KeyAction;
import org.tingxu.device.printing.PrinterState;
import org.tingxu.device.sign.VirtualSign;

class DeviceRoomTest {
    private static final DeviceId PRINTER = DeviceRoom.deviceId(PlanDraft.PRINTER);

    private final RoomRig rig = new RoomRig();

    @AfterEach
    void end() throws Exception {
        rig.close();
    }

    @Test
    void every_device_of_a_virtual_hall_is_up_and_has_heard_or_told_something() throws Exception {
        rig.open(RoomRig.virtual());
        assertThat(rig.room().health())
                .extracting(h -> h.id().value())
                .containsExactly(
                        "front-printer", "sign-1", "sign-2", "keypad-1", "keypad-2", "evaluator-1", "reader-1");
        until("all are up", () -> rig.room().health().stream().allMatch(h -> h.condition() == Condition.UP));
        assertThat(rig.room().health()).allMatch(DeviceHealth::virtual);
        until("the Modbus pad answers", () -> health("keypad-2").answered() > 0);
        until("the sign answers", () -> health("sign-1").lastHeard().isPresent());
        until("the reader is asked and answers", () -> health("reader-1").answered() > 0);
        until(
                "the printer says how it is",
                () -> health("front-printer").lastHeard().isPresent());
        assertThat(health("keypad-1").answers()).as("FF 68 has no question").isFalse();
    }

    @Test
    void a_reader_that_does_not_answer_is_down_and_up_again_when_it_does() throws Exception {
        rig.open(RoomRig.virtual());
        DeviceId reader = new DeviceId("reader-1");
        rig.room().virtualReader(reader).orElseThrow().change(f -> f.withSilence(true));
        assertThat(refusal(rig.room().identify(reader)).what()).isEqualTo(DeviceFault.SILENT);
        until("it is down", () -> health("reader-1").condition() == Condition.DOWN);
        rig.room().virtualReader(reader).orElseThrow().change(f -> f.withSilence(false));
        assertThat(done(rig.room().identify(reader)).en()).contains("answers");
        until("it is up", () -> health("reader-1").condition() == Condition.UP);
    }

    @Test
    void a_call_is_seen_on_the_sign_of_its_window_and_a_slip_comes_out() throws Exception {
        rig.open(RoomRig.virtual());
        rig.order(takePrinted(DIBAO));
        rig.order(take(DIBAO), next(1));
        until("the call is seen", () -> sign("sign-1").lit().text().matches("A00[12].*"));
        until("a slip is out", () -> !papers().isEmpty());
    }

    @Test
    void identify_is_seen_or_heard_at_each_device_and_the_sign_shows_the_truth_again() throws Exception {
        rig.open(RoomRig.virtual());
        rig.order(take(DIBAO), next(1));
        until("the call is seen", () -> sign("sign-1").lit().text().startsWith("A001"));
        for (DeviceHealth device : rig.room().health()) {
            Text done = done(rig.room().identify(device.id()));
            assertThat(done.zh()).as("%s", device.id()).isNotBlank();
        }
        assertThat(sign("sign-1").lit().text()).isEqualTo("sign-1");
        until(
                "the keypad beeped",
                () -> rig.room()
                                .virtualKeypad(new DeviceId("keypad-1"))
                                .orElseThrow()
                                .face()
                                .beeps()
                        == 1);
        assertThat(papers().getFirst()).contains("TEST", "front-printer").doesNotContain("A001");
        until("the truth is shown again", () -> sign("sign-1").lit().text().startsWith("A001"));
    }

    @Test
    void a_test_text_is_shown_and_printed() throws Exception {
        rig.open(RoomRig.virtual());
        assertThat(done(rig.room().test(new DeviceId("sign-2"), "测试|ABC")).en()).contains("10 seconds");
        assertThat(sign("sign-2").lit().text()).contains("测试");
        assertThat(done(rig.room().test(PRINTER, "第一行|second")).en()).contains("printed");
        assertThat(papers().getFirst()).contains("第一行", "second", "不是号票");
        assertThat(done(rig.room().test(new DeviceId("evaluator-1"), "3")).zh()).contains("3 星");
        until(
                "the stars are seen",
                () -> rig.room()
                                .virtualEvaluator(new DeviceId("evaluator-1"))
                                .orElseThrow()
                                .face()
                                .stars()
                        == 3);
    }

    @Test
    void a_device_that_does_not_do_it_is_told_with_its_reason() {
        rig.open(RoomRig.virtual());
        rig.room()
                .printers()
                .virtual(PlanDraft.PRINTER)
                .orElseThrow()
                .printer()
                .change(f -> f.withPaper(PrinterState.Paper.OUT));
        assertThat(refusal(rig.room().identify(PRINTER)).what())
                .isEqualTo(new Text("打印机缺纸", "The printer has no paper"));
        sign("sign-1").change(f -> f.withSilence(true));
        assertThat(refusal(rig.room().identify(new DeviceId("sign-1"))).what()).isEqualTo(DeviceFault.SILENT);
        assertThat(refusal(rig.room().identify(new DeviceId("sign-9"))).what().en())
                .contains("sign-9");
    }

    @Test
    void conditions_change_when_devices_do_and_every_change_is_told_once() throws Exception {
        List<String> told = new ArrayList<>();
        rig.open(RoomRig.virtual());
        rig.room().onChange(h -> {
            synchronized (told) {
                told.add(h.id() + " " + h.condition());
            }
        });
        sign("sign-1").change(f -> f.withSilence(true));
        rig.order(take(DIBAO), next(1));
        until("the sign is down", () -> health("sign-1").condition() == Condition.DOWN);
        assertThat(health("sign-1").lastError().orElseThrow().what()).isEqualTo(DeviceFault.SILENT);
        sign("sign-1").change(f -> f.withSilence(false));
        until("the sign is up", () -> health("sign-1").condition() == Condition.UP);
        rig.room().printers().virtual(PlanDraft.PRINTER).orElseThrow().printer().change(f -> f.withCoverOpen(true));
        until("the printer is in trouble", () -> health("front-printer").condition() == Condition.TROUBLE);
        synchronized (told) {
            assertThat(told)
                    .containsOnlyOnce("sign-1 DOWN", "front-printer TROUBLE")
                    .doesNotContain("sign-2 DOWN");
        }
    }

    @Test
    void a_device_that_a_setting_takes_out_of_use_is_off_and_comes_back() throws Exception {
        rig.open(RoomRig.virtual());
        rig.order(take(DIBAO), next(1));
        until("the call is seen", () -> sign("sign-1").lit().text().startsWith("A001"));
        rig.order(set(new DeviceId("sign-1"), new DeviceSetting.Enabled(false)));
        until("it is off", () -> health("sign-1").condition() == Condition.OFF);
        until("it is dark", () -> sign("sign-1").lit().text().isEmpty());
        rig.order(set(new DeviceId("sign-1"), new DeviceSetting.Enabled(true)));
        until("it is up", () -> health("sign-1").condition() == Condition.UP);
        until("the call is seen again", () -> sign("sign-1").lit().text().startsWith("A001"));
    }

    @Test
    void a_virtual_keypad_is_pressed_by_what_its_keys_mean_whatever_its_protocol() throws Exception {
        rig.open(RoomRig.virtual());
        for (String id : List.of("keypad-1", "keypad-2")) {
            List<KeyAction> heard = Collections.synchronizedList(new ArrayList<>());
            Objects.requireNonNull(rig.room().keypads().get(new DeviceId(id))).onAction(heard::add);
            until(id + " is asked", () -> id.equals("keypad-1") || health(id).answered() > 1);
            VirtualPad pad = rig.room().virtualKeypad(new DeviceId(id)).orElseThrow();
            assertThat(pad.press(new KeyAction.CallNext())).isPresent();
            until(id + " calls", () -> heard.equals(List.of(new KeyAction.CallNext())));
            assertThat(pad.press(new KeyAction.GiveUp())).isPresent();
            until(id + " gives up", () -> heard.equals(List.of(new KeyAction.CallNext(), new KeyAction.GiveUp())));
            assertThat(pad.press(new KeyAction.Unknown("x"))).isEmpty();
        }
    }

    /** One sign that nobody can reach, one that takes everything and says nothing, and a printer that has stopped reading. */
    @Test
    void a_dead_sign_and_a_stalled_printer_delay_no_ticket_no_call_and_no_other_sign() throws Exception {
        try (StalledPeer printer = StalledPeer.open();
                StalledPeer deaf = StalledPeer.open()) {
            rig.open(RoomRig.with(
                    new LinePlan.Tcp("127.0.0.1", printer.port()), new LinePlan.Tcp("127.0.0.1", deaf.port())));
            rig.order(takePrinted(DIBAO));
            for (int i = 1; i <= 20; i++) {
                long begin = System.nanoTime();
                String number = "A%03d".formatted(i + 1);
                rig.order(take(DIBAO), next(2));
                until(
                        "the other sign shows " + number,
                        () -> sign("sign-2").lit().text().startsWith(number));
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
                rig.finish(2);
            }
            until("the deaf sign is down", () -> health("sign-1").condition() == Condition.DOWN);
            until("the printer is down", () -> health("front-printer").condition() == Condition.DOWN);
            assertThat(health("sign-2").condition()).isEqualTo(Condition.UP);
            assertThat(papers()).isEmpty();
        }
    }

    @Test
    void a_plan_that_cannot_be_opened_names_the_device_and_what_to_mend() {
        assertThat(catchThrowable(() -> rig.open(RoomRig.wrongModel())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sign-1")
                .hasMessageContaining("keypad");
    }

    private DeviceHealth health(String id) {
        return rig.room().health(new DeviceId(id)).orElseThrow();
    }

    private VirtualSign sign(String id) {
        return rig.room().virtualSign(new DeviceId(id)).orElseThrow();
    }

    private List<String> papers() {
        return rig.room().printers().virtual(PlanDraft.PRINTER).stream()
                .flatMap(v -> v.papers().stream())
                .map(paper -> paper.slip().text())
                .toList();
    }

    private static <T> T done(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(15, TimeUnit.SECONDS);
    }

    private static DeviceRefused refusal(Future<?> future) {
        Optional<DeviceRefused> refused = Optional.empty();
        try {
            done(future);
        } catch (ExecutionException e) {
            refused = Optional.ofNullable(e.getCause()).map(DeviceRefused.class::cast);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertThat(refused).as("it is refused").isPresent();
        return refused.orElseThrow();
    }
}
