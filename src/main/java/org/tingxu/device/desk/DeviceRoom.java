package org.tingxu.device.desk;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.device.keypad.Evaluator;
import org.tingxu.device.keypad.Keypad;
import org.tingxu.device.keypad.VirtualEvaluator;
import org.tingxu.device.printing.BeforeFirstByte;
import org.tingxu.device.reader.CardReader;
import org.tingxu.device.reader.VirtualCardReader;
import org.tingxu.device.sign.VirtualSign;
import org.tingxu.device.slip.SlipShelf;

/**
 * All devices of one hall on their lines, opened as the hall's file says; those on virtual lines are simulated here. A device that
 * is dead keeps nobody waiting: each has its own queue, with its own end.
 *
 * <p>Methods may be called from any thread.
 */
public final class DeviceRoom {
    /** How often it is looked whether a device's condition has changed. */
    static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /** How often a device that has nothing to do is asked how it is, where its protocol has such a question. */
    public static final Duration ASK_EVERY = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final InstantSource clock;
    private final OpenDevices devices;
    private final Map<DeviceId, DevicePost> posts;
    private final long looks;
    private final long beats;
    private volatile Handler<DeviceHealth> changes = _ -> {};

    private DeviceRoom(Vertx vertx, InstantSource clock, OpenDevices devices) {
        this.vertx = vertx;
        this.clock = clock;
        this.devices = devices;
        posts = new LinkedHashMap<>(devices.posts());
        looks = vertx.setPeriodic(LOOK_EVERY.toMillis(), _ -> look());
        beats = vertx.setPeriodic(LOOK_EVERY.toMillis(), ASK_EVERY.toMillis(), _ -> beat());
    }

    /** Opens every device of the plan, with the slip templates of the program. */
    public static DeviceRoom open(Vertx vertx, HallPlan plan, InstantSource clock, BeforeFirstByte before) {
        return open(vertx, plan, SlipShelf.packaged(), clock, before);
    }

    /**
     * Opens every device of the plan. Does not wait for lines: each comes up by itself, and comes up again after every fault.
     *
     * @param shelf  where the hall's slip template lies
     * @param before what has to be durable before the first byte of a slip
     * @throws IllegalArgumentException when a profile, an address, a line or the slip template cannot be used; it names the device
     */
    public static DeviceRoom open(
            Vertx vertx, HallPlan plan, SlipShelf shelf, InstantSource clock, BeforeFirstByte before) {
        return new DeviceRoom(vertx, clock, OpenDevices.of(vertx, plan, shelf, clock, before));
    }

    /** How each device is: printers, signs, keypads, evaluators, readers, each in the order of the hall's file. */
    public List<DeviceHealth> health() {
        return posts.values().stream().map(DevicePost::health).toList();
    }

    public Optional<DeviceHealth> health(DeviceId id) {
        return Optional.ofNullable(posts.get(id)).map(DevicePost::health);
    }

    /** Every change of a device's condition, with how it is then. One handler; the last one set holds. */
    public void onChange(Handler<DeviceHealth> handler) {
        changes = handler;
    }

    /**
     * Lets a device show which one it is: a sign shows its own name for {@link SignDevice#SHOWN}, a keypad beeps, a printer prints its
     * name; evaluators and readers tell their status.
     *
     * @return what was done, for people; failed with {@link DeviceRefused} when the device did not do it or there is none
     */
    public Future<Text> identify(DeviceId id) {
        return find(id).compose(post -> post.device().identify());
    }

    /**
     * Lets a device do something that is seen or heard.
     *
     * @param text lines separated by "|" for signs and printers; stars from 0 to 5 for evaluators; not looked at by others
     * @return what was done, for people; failed with {@link DeviceRefused} when the device did not do it or there is none
     */
    public Future<Text> test(DeviceId id, String text) {
        return find(id).compose(post -> post.device().test(text));
    }

    private Future<DevicePost> find(DeviceId id) {
        return Optional.ofNullable(posts.get(id))
                .map(Future::succeededFuture)
                .orElseGet(() -> Future.failedFuture(new DeviceRefused(
                        new Text("没有设备 " + id, "There is no device " + id), "the hall's file names its devices")));
    }

    /** Devices that the settings of the hall take out of use, or into use again. */
    public void settings(HallState hall) {
        posts.values().forEach(post -> post.off(!hall.changes(post.id()).enabled()));
        look();
    }

    private void look() {
        posts.values().forEach(post -> post.look(clock.instant()).ifPresent(changes::handle));
    }

    private void beat() {
        posts.values().stream()
                .filter(post -> !post.off())
                .forEach(post -> post.device().beat());
    }

    public PrinterRoom printers() {
        return devices.printers();
    }

    /** Printers are devices too, under the same name. */
    public static DeviceId deviceId(PrinterId printer) {
        return new DeviceId(printer.value());
    }

    /** Puts every sign at the desk that decides what it shows. */
    public void join(SignDesk desk) {
        devices.signs().forEach((id, sign) -> desk.add(id, sign.sign(), sign.space()));
    }

    /** In the order of the hall's file. */
    public Map<DeviceId, Keypad> keypads() {
        return devices.keypads();
    }

    /** In the order of the hall's file. */
    public Map<DeviceId, Evaluator> evaluators() {
        return devices.evaluators();
    }

    /** In the order of the hall's file. */
    public Map<DeviceId, CardReader> readers() {
        return devices.readers();
    }

    public Optional<VirtualSign> virtualSign(DeviceId id) {
        return devices.simulated(id, VirtualSign.class);
    }

    public Optional<VirtualPad> virtualKeypad(DeviceId id) {
        return devices.simulated(id, VirtualPad.class);
    }

    public Optional<VirtualEvaluator> virtualEvaluator(DeviceId id) {
        return devices.simulated(id, VirtualEvaluator.class);
    }

    public Optional<VirtualCardReader> virtualReader(DeviceId id) {
        return devices.simulated(id, VirtualCardReader.class);
    }

    /** Ends every device and closes every line. */
    public Future<Void> close() {
        vertx.cancelTimer(looks);
        vertx.cancelTimer(beats);
        return Future.join(posts.values().stream()
                        .map(post -> post.device().close())
                        .toList())
                .transform(_ -> devices.close());
    }
}
