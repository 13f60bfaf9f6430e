package org.tingxu.device.trial;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.bus.Timing;
import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import org.tingxu.device.profile.Protocol;
import org.tingxu.device.profile.SerialDefaults;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.KeypadReaders;

/**
 * Asks on a line who is there. Printers are asked first: their question is three bytes that nobody prints, while the questions of
 * signs would come out of a printer as paper. FF 68 devices are not asked, but heard when somebody presses a key meanwhile.
 */
public final class Identification {
    /** The order of asking; protocols that answer nothing are not here. */
    private static final List<Protocol> ORDER =
            List.of(Protocol.ESCPOS, Protocol.MODBUS_DISPLAY, Protocol.SAMV, Protocol.CPOWER, Protocol.ONBON);

    private static final List<Integer> BAUDS = List.of(9_600, 115_200, 57_600, 38_400, 19_200);
    private static final Patience PATIENCE = new Patience(500, 2);
    private static final Patience NETWORK_PATIENCE = new Patience(1_000, 1);
    private static final int GAP_MS = 30;

    /**
     * Who answered.
     *
     * @param baud bits a second; 0 on a network line
     * @param profiles shipped models that speak so
     */
    public record Found(Protocol protocol, int baud, int address, String answer, List<String> profiles) {}

    private final Vertx vertx;
    private final LineName line;
    private final OptionalInt address;
    private final Map<Protocol, DeviceProfile> first = new LinkedHashMap<>();
    private final Map<Protocol, List<String>> names = new LinkedHashMap<>();

    /**
     * Prepares the questions.
     *
     * @param address asked for instead of the one that a new device has
     */
    public Identification(Vertx vertx, LineName line, OptionalInt address) throws ProfileFaults {
        this.vertx = vertx;
        this.line = line;
        this.address = address;
        for (String name : Profiles.names()) {
            DeviceProfile profile = Profiles.named(name);
            first.putIfAbsent(profile.protocol(), profile);
            names.computeIfAbsent(profile.protocol(), _ -> new ArrayList<>()).add(name);
        }
    }

    /** Tries one speed after the other until somebody answers; empty when nobody does. */
    public Future<Optional<Found>> run() {
        Future<Optional<Found>> found = Future.succeededFuture(Optional.empty());
        for (int baud : bauds()) {
            found = found.compose(there -> there.isPresent() ? Future.succeededFuture(there) : at(baud));
        }
        return found;
    }

    private Set<Integer> bauds() {
        return switch (line) {
            case LineName.Tcp _ -> Set.of(0);
            case LineName.Serial(String _, OptionalInt baud) when baud.isPresent() -> Set.of(baud.getAsInt());
            case LineName.Serial _ -> new LinkedHashSet<>(BAUDS);
        };
    }

    private Future<Optional<Found>> at(int baud) {
        int paced = baud == 0 ? Timing.UNPACED : baud;
        return Talk.on(vertx, line.open(vertx, SerialDefaults.USUAL, paced), Timing.serial(paced, GAP_MS))
                .compose(talk -> all(talk, baud).eventually(talk::close));
    }

    private Future<Optional<Found>> all(Talk talk, int baud) {
        List<Found> pressed = new ArrayList<>();
        talk.<FromPad>listen(KeypadReaders.atHost(), frame -> pad(frame, baud).ifPresent(pressed::add));
        Future<Optional<Found>> found = Future.succeededFuture(Optional.empty());
        for (Protocol protocol : ORDER) {
            found = found.compose(
                    there -> there.isPresent() ? Future.succeededFuture(there) : ask(talk, protocol, baud));
        }
        return found.map(there -> there.or(() -> pressed.stream().findFirst()));
    }

    private Future<Optional<Found>> ask(Talk talk, Protocol protocol, int baud) {
        DeviceProfile profile = Optional.ofNullable(first.get(protocol)).orElseThrow();
        int asked = asked(profile);
        if (profile.basics().addresses().filter(range -> !range.holds(asked)).isPresent()) {
            return Future.succeededFuture(Optional.empty());
        }
        Trial trial = Trial.of(profile, asked);
        Patience patience = baud == 0 ? NETWORK_PATIENCE : PATIENCE;
        return talk.ask(trial.answers(), trial.hello(), word -> fits(protocol, word), patience)
                .map(words ->
                        Optional.of(new Found(protocol, baud, asked, String.join(", ", words), speaking(protocol))))
                .otherwise(Optional.empty());
    }

    /** A lone font card answers whatever its own address is. */
    private int asked(DeviceProfile profile) {
        int unasked = profile.protocol() == Protocol.ONBON
                ? profile.basics().addresses().orElseThrow().broadcast().orElse(profile.deliveredAddress())
                : profile.deliveredAddress();
        return profile.basics().addresses().isPresent() ? address.orElse(unasked) : 0;
    }

    /** A printer's answer is one byte of few fixed bits: it has to be the kind that was asked for. */
    private static boolean fits(Protocol protocol, String word) {
        return protocol != Protocol.ESCPOS || word.startsWith("RealtimeStatus");
    }

    private List<String> speaking(Protocol protocol) {
        List<String> speaking = new ArrayList<>(names.getOrDefault(protocol, List.of()));
        if (protocol == Protocol.MODBUS_DISPLAY) {
            speaking.addAll(names.getOrDefault(Protocol.KEYPAD_MODBUS, List.of()));
        }
        return speaking;
    }

    private Optional<Found> pad(FromPad frame, int baud) {
        return switch (frame) {
            case FromPad.Pressed pressed -> Optional.of(heard(Protocol.KEYPAD_FF68, baud, pressed));
            case FromPad.Rated rated -> Optional.of(heard(Protocol.EVALUATOR_FF68, baud, rated));
            case FromPad.Unknown _ -> Optional.empty();
        };
    }

    private Found heard(Protocol protocol, int baud, FromPad frame) {
        return new Found(protocol, baud, frame.address(), frame.toString(), speaking(protocol));
    }
}
