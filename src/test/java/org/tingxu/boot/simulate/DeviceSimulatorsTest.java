package org.tingxu.boot.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.core.PlanDraft;
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
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.keypad.KeyAction;
import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.SerialLine;
import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.profile.KeypadProfile;
import org.tingxu.device.profile.Profiles;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.device.reader.CardRead;
import picocli.CommandLine;

/** Each simulated device is met by the hall's own devices, over TCP or a pseudo-terminal. */
class DeviceSimulatorsTest {
    private static final DeviceId ID = new DeviceId("one");
    private static final WindowNo WINDOW = new WindowNo(1);

    private final Vertx vertx = Vertx.vertx();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void end() throws Exception {
        await(vertx.close());
    }

    @Test
    void a_sign_at_a_terminal_says_what_it_shows_and_draws_its_lamps() throws Exception {
        SignProfile model = profile(SignProfile.class, "onbon-bx-5k");
        Path terminal = folder.resolve("sign");
        try (Socat socat = Socat.at(terminal)) {
            new SignSimulator(vertx, model, 1, serial(socat.device(), model), out, true);
            DeviceRoom room = room(signs(new SignPlan(
                    ID,
                    "onbon-bx-5k",
                    new LinePlan.Serial(
                            terminal.toString(), model.basics().serial().baud()),
                    1,
                    new SignShows.AtWindow(WINDOW),
                    SignSettings.DEFAULT)));
            asked(room, () -> room.test(ID, "A001|请到1号窗口"));
            until(() -> said().contains("shows: A001") && said().contains("█"));
            await(room.close());
        }
    }

    @Test
    void keys_typed_at_a_keypad_reach_the_hall_and_its_display_is_told() throws Exception {
        presses("keypad-ff68");
    }

    @Test
    void keys_typed_at_a_modbus_pad_reach_the_hall_too() throws Exception {
        presses("keypad-modbus");
    }

    private void presses(String name) throws Exception {
        KeypadProfile model = profile(KeypadProfile.class, name);
        Simulated.Listening pad = listening(end -> new KeypadSimulator(vertx, model, 1, end, out));
        DeviceRoom room = room(
                new DevicePlan(List.of(), List.of(new KeypadPlan(ID, name, at(pad), 1, WINDOW)), List.of(), List.of()));
        BlockingQueue<KeyAction> pressed = new LinkedBlockingQueue<>();
        Objects.requireNonNull(room.keypads().get(ID)).onAction(pressed::add);
        asked(room, () -> room.identify(ID));
        until(() -> said().contains("beep"));
        DeviceCommandLine.obey(pad.device(), hands("call\ndance\n"), out);
        assertThat(pressed.poll(20, TimeUnit.SECONDS)).isEqualTo(new KeyAction.CallNext());
        assertThat(said()).contains("not understood: dance; give a key: call, ");
        await(room.close());
    }

    @Test
    void ratings_typed_at_an_evaluator_are_taken_once_answered() throws Exception {
        Simulated.Listening evaluator = listening(end -> new EvaluatorSimulator(vertx, 1, end, out));
        DeviceRoom room = room(new DevicePlan(
                List.of(),
                List.of(),
                List.of(new EvaluatorPlan(ID, "evaluator-ff68", at(evaluator), 1, WINDOW)),
                List.of()));
        BlockingQueue<Integer> ratings = new LinkedBlockingQueue<>();
        Objects.requireNonNull(room.evaluators().get(ID)).onUnasked(ratings::add);
        asked(room, () -> room.test(ID, "4"));
        until(() -> said().contains("stars of the clerk: 4"));
        DeviceCommandLine.obey(evaluator.device(), hands("3\n"), out);
        assertThat(ratings.poll(20, TimeUnit.SECONDS)).isEqualTo(3);
        until(() -> said().contains("the rating was taken"));
        await(room.close());
    }

    @Test
    void a_card_laid_by_its_word_is_read() throws Exception {
        Simulated.Listening reader = listening(end -> new ReaderSimulator(vertx, end, out));
        DeviceRoom room = room(new DevicePlan(
                List.of(),
                List.of(),
                List.of(),
                List.of(new ReaderPlan(ID, "samv-id-reader", at(reader), PlanDraft.FRONT))));
        asked(room, () -> room.identify(ID));
        DeviceCommandLine.obey(reader.device(), hands("jia\n"), out);
        CardRead read = await(Objects.requireNonNull(room.readers().get(ID)).read(Duration.ofSeconds(20)));
        assertThat(read)
                .isInstanceOfSatisfying(
                        CardRead.Card.class,
                        card -> assertThat(card.card().name()).isEqualTo("测试用户甲"));
        until(() -> said().contains("the card was read, 1 so far"));
        await(room.close());
    }

    @Test
    void a_fault_that_was_typed_is_met_by_the_hall_and_taken_away_again() throws Exception {
        Simulated.Listening reader = listening(end -> new ReaderSimulator(vertx, end, out));
        DeviceRoom room = room(new DevicePlan(
                List.of(),
                List.of(),
                List.of(),
                List.of(new ReaderPlan(ID, "samv-id-reader", at(reader), PlanDraft.FRONT))));
        asked(room, () -> room.identify(ID));
        DeviceCommandLine.obey(reader.device(), hands("silent\n"), out);
        assertThat(room.identify(ID).toCompletionStage().toCompletableFuture()).failsWithin(Duration.ofSeconds(20));
        DeviceCommandLine.obey(reader.device(), hands("none\n"), out);
        asked(room, () -> room.identify(ID));
        await(room.close());
    }

    @Test
    void a_place_is_needed_and_a_model_of_another_kind_is_refused() {
        assertThat(misuse("sign")).contains("--tcp", "--pty");
        assertThat(misuse("keypad", "--tcp", "0", "--profile", "onbon-bx-5k")).contains("onbon-bx-5k is a sign");
        assertThat(misuse("reader", "--tcp", "0", "--fault", "busy")).contains("no 'busy'", "unreadable");
    }

    private static DevicePlan signs(SignPlan sign) {
        return new DevicePlan(List.of(sign), List.of(), List.of(), List.of());
    }

    private DeviceRoom room(DevicePlan devices) {
        HallPlan draft = PlanDraft.plain().devices(devices).build();
        HallPlan plan = new HallPlan(
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
                List.of(new PrinterPlan(PlanDraft.PRINTER, "escpos-generic", new LinePlan.Virtual())),
                draft.order(),
                draft.limits(),
                draft.devices());
        return DeviceRoom.open(vertx, plan, InstantSource.system(), _ -> Future.succeededFuture());
    }

    private Simulated.Listening listening(Simulated.Maker maker) throws Exception {
        return await(Simulated.listen(vertx, maker, "127.0.0.1", 0));
    }

    private static LinePlan at(Simulated.Listening device) {
        return new LinePlan.Tcp("127.0.0.1", device.server().actualPort());
    }

    private Line serial(Path device, DeviceProfile model) {
        return SerialLine.open(
                vertx,
                model.basics()
                        .serial()
                        .on(device.toString(), model.basics().serial().baud(), 5_000, Backoff.USUAL));
    }

    private static <P extends DeviceProfile> P profile(Class<P> kind, String name) throws Exception {
        return kind.cast(Profiles.named(name));
    }

    /** Asked until it does it: its line may still be coming up. */
    private static void asked(DeviceRoom room, Supplier<Future<?>> act) throws Exception {
        until(() -> {
            try {
                await(act.get());
                return true;
            } catch (Exception notYet) {
                return false;
            }
        });
        assertThat(room.health(ID)).isPresent();
    }

    private static ByteArrayInputStream hands(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String misuse(String... arguments) {
        StringBuilder told = new StringBuilder();
        CommandLine line = new CommandLine(new SimulateCommand()).setParameterExceptionHandler((e, _) -> {
            told.append(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        });
        assertThat(line.execute(arguments)).isEqualTo(CommandLine.ExitCode.USAGE);
        return told.toString();
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within 20 s").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
