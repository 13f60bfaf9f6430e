package org.tingxu.device.desk;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.plan.DeviceEntry;
import org.tingxu.core.plan.EvaluatorPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KeypadPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.ReaderPlan;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.device.bus.Bus;
import org.tingxu.device.bus.Station;
import org.tingxu.device.keypad.Evaluator;
import org.tingxu.device.keypad.Ff68Keypad;
import org.tingxu.device.keypad.Ff68Keys;
import org.tingxu.device.keypad.Keypad;
import org.tingxu.device.keypad.ModbusKeypad;
import org.tingxu.device.keypad.ModbusPadMap;
import org.tingxu.device.keypad.VirtualEvaluator;
import org.tingxu.device.keypad.VirtualKeypad;
import org.tingxu.device.keypad.VirtualModbusPad;
import org.tingxu.device.printing.BeforeFirstByte;
import org.tingxu.device.profile.CardReaderProfile;
import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.profile.EvaluatorProfile;
import org.tingxu.device.profile.KeypadDialect;
import org.tingxu.device.profile.KeypadProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.device.reader.CardReader;
import org.tingxu.device.reader.ReaderTiming;
import org.tingxu.device.reader.VirtualCardReader;
import org.tingxu.device.sign.Sign;
import org.tingxu.device.sign.SignCare;
import org.tingxu.device.sign.SignDriver;
import org.tingxu.device.sign.SignDrivers;
import org.tingxu.device.sign.SignReply;
import org.tingxu.device.sign.VirtualSign;
import org.tingxu.device.slip.SlipShelf;
import org.tingxu.protocol.idcard.CardReaders;
import org.tingxu.protocol.idcard.ReaderReply;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.KeypadReaders;
import org.tingxu.protocol.modbus.ModbusReaders;
import org.tingxu.protocol.modbus.ModbusReply;

/** Opens the devices of a hall's file, each by its model's profile, and keeps them. */
final class OpenDevices {
    private final Vertx vertx;
    private final InstantSource clock;
    private final HallLines lines;
    private final PrinterRoom printers;
    private final Map<DeviceId, DevicePost> posts = new LinkedHashMap<>();
    private final Map<DeviceId, SignDevice> signs = new LinkedHashMap<>();
    private final Map<DeviceId, Keypad> keypads = new LinkedHashMap<>();
    private final Map<DeviceId, Evaluator> evaluators = new LinkedHashMap<>();
    private final Map<DeviceId, CardReader> readers = new LinkedHashMap<>();
    private final Map<DeviceId, Object> simulations = new LinkedHashMap<>();

    private OpenDevices(Vertx vertx, InstantSource clock, HallLines lines, PrinterRoom printers) {
        this.vertx = vertx;
        this.clock = clock;
        this.lines = lines;
        this.printers = printers;
    }

    /**
     * Opens all of them.
     *
     * @throws IllegalArgumentException when one cannot be; it names the device, and no line stays open
     */
    static OpenDevices of(Vertx vertx, HallPlan plan, SlipShelf shelf, InstantSource clock, BeforeFirstByte before) {
        HallLines lines = new HallLines(vertx);
        try {
            PrinterRoom printers = PrinterRoom.open(vertx, plan, shelf, clock, before, lines);
            OpenDevices open = new OpenDevices(vertx, clock, lines, printers);
            plan.printers().forEach(p -> {
                DeviceId id = DeviceRoom.deviceId(p.id());
                open.post(id, p.line(), PrinterRoom.profile(p.profile()), p.profile(), printers.device(p.id()));
            });
            plan.devices().all().forEach(open::open);
            return open;
        } catch (IllegalArgumentException e) {
            lines.close().onFailure(_ -> {});
            throw e;
        }
    }

    private void open(DeviceEntry entry) {
        try {
            DeviceProfile profile = Profiles.named(entry.profile());
            Device device = switch (entry) {
                case SignPlan sign -> sign(sign, as(SignProfile.class, profile));
                case KeypadPlan keypad -> keypad(keypad, as(KeypadProfile.class, profile));
                case EvaluatorPlan evaluator -> evaluator(evaluator, as(EvaluatorProfile.class, profile));
                case ReaderPlan reader -> reader(reader, as(CardReaderProfile.class, profile));
            };
            post(entry.id(), entry.line(), profile, entry.profile(), device);
        } catch (ProfileFaults | IllegalArgumentException e) {
            throw new IllegalArgumentException("device %s: %s".formatted(entry.id(), e.getMessage()), e);
        }
    }

    private static <P extends DeviceProfile> P as(Class<P> kind, DeviceProfile profile) {
        if (!kind.isInstance(profile)) {
            throw new IllegalArgumentException("%s %s is a %s: name a profile of the right kind"
                    .formatted(
                            profile.vendor(),
                            profile.model(),
                            profile.protocol().kind().word()));
        }
        return kind.cast(profile);
    }

    private void post(DeviceId id, LinePlan line, DeviceProfile profile, String name, Device device) {
        String place = HallLines.place(line, profile);
        posts.put(id, new DevicePost(id, profile.protocol().kind(), name, place, device, clock.instant()));
    }

    private Device sign(SignPlan plan, SignProfile profile) {
        SignDriver driver = SignDrivers.of(profile, plan.address());
        Bus bus = lines.bus(plan.line(), profile, end -> {
            VirtualSign virtual = new VirtualSign(vertx, profile, plan.address());
            virtual.attach(end);
            simulations.put(plan.id(), virtual);
        });
        Station<SignReply> station = bus.station(plan.id().value(), driver.replies(), _ -> true);
        Sign sign = Sign.on(vertx, plan.id().value(), station, driver, SignCare.usual(profile.patience()), clock);
        boolean answers = driver.ping().stream().anyMatch(request -> request.answered());
        SignDevice device =
                new SignDevice(plan.id(), sign, SignSpace.of(profile), new StationReading(bus, station, answers));
        signs.put(plan.id(), device);
        return device;
    }

    private Device keypad(KeypadPlan plan, KeypadProfile profile) {
        return switch (profile.dialect()) {
            case KeypadDialect.Ff68 ff68 -> ff68(plan, profile, PadKeys.ff68(ff68));
            case KeypadDialect.Modbus modbus -> modbus(plan, profile, PadKeys.modbus(modbus, plan.address()));
        };
    }

    private Device ff68(KeypadPlan plan, KeypadProfile profile, Ff68Keys keys) {
        Bus bus = lines.bus(plan.line(), profile, end -> {
            VirtualKeypad virtual = new VirtualKeypad(vertx, plan.address());
            virtual.attach(end);
            simulations.put(plan.id(), new VirtualPads.Ff68(virtual, keys));
        });
        Station<FromPad> station =
                bus.station(plan.id().value(), KeypadReaders.atHost(), Ff68Keypad.mine(plan.address()));
        Keypad keypad = new Ff68Keypad(vertx, station, plan.address(), keys);
        keypads.put(plan.id(), keypad);
        return new KeypadDevice(keypad, new StationReading(bus, station, false));
    }

    private Device modbus(KeypadPlan plan, KeypadProfile profile, ModbusPadMap map) {
        Bus bus = lines.bus(plan.line(), profile, end -> {
            VirtualModbusPad virtual = new VirtualModbusPad(vertx, map);
            virtual.attach(end);
            simulations.put(plan.id(), new VirtualPads.Modbus(virtual, map));
        });
        Station<ModbusReply> station =
                bus.station(plan.id().value(), ModbusReaders.atHost(), ModbusKeypad.mine(plan.address()));
        Keypad keypad = new ModbusKeypad(vertx, station, map, profile.patience());
        keypads.put(plan.id(), keypad);
        return new KeypadDevice(keypad, new StationReading(bus, station, true));
    }

    private Device evaluator(EvaluatorPlan plan, EvaluatorProfile profile) {
        Bus bus = lines.bus(plan.line(), profile, end -> {
            VirtualEvaluator virtual = new VirtualEvaluator(vertx, plan.address());
            virtual.attach(end);
            simulations.put(plan.id(), virtual);
        });
        Station<FromPad> station =
                bus.station(plan.id().value(), KeypadReaders.atHost(), Evaluator.mine(plan.address()));
        Evaluator evaluator = new Evaluator(vertx, station, plan.address(), profile.sameWithinMs());
        evaluators.put(plan.id(), evaluator);
        return new EvaluatorDevice(evaluator, new StationReading(bus, station, false));
    }

    private Device reader(ReaderPlan plan, CardReaderProfile profile) {
        Bus bus = lines.bus(plan.line(), profile, end -> {
            VirtualCardReader virtual = new VirtualCardReader(vertx);
            virtual.attach(end);
            simulations.put(plan.id(), virtual);
        });
        Station<ReaderReply> station = bus.station(plan.id().value(), CardReaders.atHost(), _ -> true);
        ReaderTiming timing = new ReaderTiming(
                Math.max(ReaderTiming.BETWEEN_MS_MIN, profile.pollMs()), ReaderTiming.USUAL.find(), profile.patience());
        CardReader reader = new CardReader(vertx, station, timing);
        readers.put(plan.id(), reader);
        return new ReaderDevice(reader, new StationReading(bus, station, true));
    }

    PrinterRoom printers() {
        return printers;
    }

    Map<DeviceId, DevicePost> posts() {
        return Collections.unmodifiableMap(posts);
    }

    Map<DeviceId, SignDevice> signs() {
        return Collections.unmodifiableMap(signs);
    }

    Map<DeviceId, Keypad> keypads() {
        return Collections.unmodifiableMap(keypads);
    }

    Map<DeviceId, Evaluator> evaluators() {
        return Collections.unmodifiableMap(evaluators);
    }

    Map<DeviceId, CardReader> readers() {
        return Collections.unmodifiableMap(readers);
    }

    <V> Optional<V> simulated(DeviceId id, Class<V> kind) {
        return Optional.ofNullable(simulations.get(id)).filter(kind::isInstance).map(kind::cast);
    }

    Future<Void> close() {
        return printers.close().transform(_ -> lines.close());
    }
}
