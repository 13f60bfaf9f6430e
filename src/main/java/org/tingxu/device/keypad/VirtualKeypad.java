package org.tingxu.device.keypad;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.UnaryOperator;
import org.tingxu.device.line.Line;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.KeypadEncoder;
import org.tingxu.protocol.keypad.KeypadReaders;
import org.tingxu.protocol.keypad.PadKey;
import org.tingxu.protocol.keypad.ToPad;
import org.tingxu.protocol.wire.FrameReader;

/** An FF 68 keypad without keys: it sends each press until its echo comes back, as a real one does. */
public final class VirtualKeypad {
    /** It sends again after such a time without an echo. */
    public static final long ECHO_MS = 300;

    /** So many times in all; then it gives the press up. */
    public static final int SENDS_MAX = 3;

    /** Presses that wait for the echo of another one; more are lost, as the device has no room for them. */
    public static final int WAITING_MAX = 8;

    private final Vertx vertx;
    private final Context context;
    private final int address;
    private final FaultyMouth mouth;
    private final FrameReader<ToPad> reader = KeypadReaders.atKeypad();
    private final Queue<FromPad> presses = new ArrayDeque<>();
    private long turn;
    private volatile Face face = new Face("   ", "   ", 0, 0, 0);

    /**
     * What can be seen and heard of it.
     *
     * @param waiting three places
     * @param ticket  three places
     * @param beeps   since it was made
     * @param sent    frames it sent, repetitions among them
     * @param echoes  echoes it heard
     */
    public record Face(String waiting, String ticket, int beeps, int sent, int echoes) {}

    public VirtualKeypad(Vertx vertx, int address) {
        this.vertx = vertx;
        this.address = address;
        context = vertx.getOrCreateContext();
        mouth = new FaultyMouth(vertx);
    }

    /** Puts the keypad at the device's end of a line. */
    public void attach(Line line) {
        mouth.attach(line);
        line.onBytes(bytes -> context.runOnContext(_ -> arrived(bytes)));
    }

    public Face face() {
        return face;
    }

    public void change(UnaryOperator<PadFaults> change) {
        mouth.change(change);
    }

    /**
     * Presses a key.
     *
     * @param digits typed before it; may be empty
     */
    public void press(String digits, PadKey key) {
        FromPad press = new FromPad.Pressed(address, digits, key);
        context.runOnContext(_ -> {
            if (presses.size() < WAITING_MAX) {
                presses.add(press);
            }
            if (presses.size() == 1) {
                send(1);
            }
        });
    }

    private void send(int time) {
        FromPad press = presses.element();
        long mine = ++turn;
        face = new Face(face.waiting(), face.ticket(), face.beeps(), face.sent() + 1, face.echoes());
        mouth.say(KeypadEncoder.encode(press));
        vertx.setTimer(ECHO_MS, _ -> unheard(mine, time));
    }

    private void unheard(long mine, int time) {
        if (mine != turn) {
            return;
        }
        if (time < SENDS_MAX) {
            send(time + 1);
        } else {
            next();
        }
    }

    private void next() {
        turn++;
        presses.remove();
        if (!presses.isEmpty()) {
            send(1);
        }
    }

    private void arrived(Buffer bytes) {
        reader.take(bytes.getBytes()).stream()
                .filter(frame -> frame.address() == address)
                .forEach(frame -> {
                    if (mouth.hears()) {
                        heard(frame);
                    }
                });
    }

    private void heard(ToPad frame) {
        switch (frame) {
            case ToPad.Echo(var echoed) -> {
                face = new Face(face.waiting(), face.ticket(), face.beeps(), face.sent(), face.echoes() + 1);
                if (echoed.equals(presses.peek())) {
                    next();
                }
            }
            case ToPad.Show(var _, var waiting, var ticket) ->
                face = new Face(waiting, ticket, face.beeps(), face.sent(), face.echoes());
            case ToPad.Beep _ ->
                face = new Face(face.waiting(), face.ticket(), face.beeps() + 1, face.sent(), face.echoes());
            case ToPad.Unknown _ -> {}
        }
    }
}
