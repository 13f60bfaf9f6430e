package org.tingxu.device.bus;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.tingxu.protocol.wire.FrameReader;
import org.tingxu.testing.PtyDevice;
import org.tingxu.testing.PtyPair;

/**
 * Three devices on two wires, as RS-485 has them: who speak at once are heard by nobody, and a question that comes while one
 * speaks is lost. Devices 1 and 2 repeat a press until they are thanked; device 3 answers.
 */
final class SharedWire {
    /** The value with which the host thanks for a press. */
    static final int THANKS = 100;

    private static final int PRESS = 7;
    private static final long SLOT_MS = 15;
    private static final long REPEAT_MS = 60;
    private static final int SPREAD_MS = 120;

    private final Vertx vertx;
    private final Context context;
    private final Random random;
    private final FrameReader<Toy> reader = Toy.reader();
    private final Set<Integer> pressed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger collisions = new AtomicInteger();
    private Optional<PtyDevice> end = Optional.empty();
    private final List<byte[]> speaking = new ArrayList<>();

    private SharedWire(Vertx vertx, Random random) {
        this.vertx = vertx;
        this.random = random;
        context = vertx.getOrCreateContext();
    }

    static SharedWire on(Vertx vertx, PtyPair pair, Random random) throws IOException {
        SharedWire wire = new SharedWire(vertx, random);
        wire.end = Optional.of(PtyDevice.on(
                pair.device(),
                (_, bytes) ->
                        wire.context.runOnContext(_ -> wire.reader.take(bytes).forEach(wire::heard))));
        return wire;
    }

    /** At the same time. */
    void press(int... addresses) {
        for (int address : addresses) {
            pressed.add(address);
        }
        context.runOnContext(_ -> pressed.forEach(this::speakUntilThanked));
    }

    private void speakUntilThanked(int address) {
        if (pressed.contains(address)) {
            speak(new Toy(address, PRESS));
            vertx.setTimer(REPEAT_MS + random.nextInt(SPREAD_MS), _ -> speakUntilThanked(address));
        }
    }

    boolean thankedAll() {
        return pressed.isEmpty();
    }

    int collisions() {
        return collisions.get();
    }

    private void heard(Toy toy) {
        if (!speaking.isEmpty()) {
            collisions.incrementAndGet();
        } else if (toy.value() == THANKS) {
            pressed.remove(toy.address());
        } else {
            speak(toy);
        }
    }

    private void speak(Toy toy) {
        speaking.add(toy.bytes().toArray());
        if (speaking.size() == 1) {
            vertx.setTimer(SLOT_MS, _ -> leave());
        }
    }

    /** Of two that pull the wires differently the zeros win. */
    private void leave() {
        byte[] mixed = speaking.getFirst().clone();
        for (byte[] other : speaking) {
            for (int i = 0; i < mixed.length; i++) {
                mixed[i] &= other[i];
            }
        }
        collisions.addAndGet(speaking.size() - 1);
        speaking.clear();
        try {
            end.orElseThrow().say(mixed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
