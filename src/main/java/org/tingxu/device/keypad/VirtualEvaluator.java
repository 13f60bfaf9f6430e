package org.tingxu.device.keypad;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.tingxu.device.line.Line;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.KeypadEncoder;
import org.tingxu.protocol.keypad.KeypadReaders;
import org.tingxu.protocol.keypad.ToEvaluator;
import org.tingxu.protocol.wire.FrameReader;

/** An FF 68 evaluator without buttons: it sends a rating until it is answered. */
public final class VirtualEvaluator {
    private final Vertx vertx;
    private final Context context;
    private final int address;
    private final FaultyMouth mouth;
    private final FrameReader<ToEvaluator> reader = KeypadReaders.atEvaluator();
    private OptionalInt unanswered = OptionalInt.empty();
    private long turn;
    private volatile Face face = new Face(false, 0, 0, 0);

    /**
     * What can be seen of it.
     *
     * @param asking  it asks for a rating
     * @param stars   of the clerk
     * @param sent    frames it sent, repetitions among them
     * @param answers answers it heard
     */
    public record Face(boolean asking, int stars, int sent, int answers) {}

    public VirtualEvaluator(Vertx vertx, int address) {
        this.vertx = vertx;
        this.address = address;
        context = vertx.getOrCreateContext();
        mouth = new FaultyMouth(vertx);
    }

    /** Puts the evaluator at the device's end of a line. */
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

    /** A resident rates, 1 to 5, asked or not; a rating that was not answered yet is replaced. */
    public void rate(int rating) {
        FromPad.Rated rated = new FromPad.Rated(address, rating);
        context.runOnContext(_ -> {
            unanswered = OptionalInt.of(rating);
            send(rated, 1);
        });
    }

    private void send(FromPad.Rated rated, int time) {
        long mine = ++turn;
        face = new Face(false, face.stars(), face.sent() + 1, face.answers());
        mouth.say(KeypadEncoder.encode(rated));
        vertx.setTimer(VirtualKeypad.ECHO_MS, _ -> {
            if (mine == turn && unanswered.isPresent() && time < VirtualKeypad.SENDS_MAX) {
                send(rated, time + 1);
            }
        });
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

    private void heard(ToEvaluator frame) {
        switch (frame) {
            case ToEvaluator.Start _ -> face = new Face(true, face.stars(), face.sent(), face.answers());
            case ToEvaluator.Stars(var _, var level) ->
                face = new Face(face.asking(), level, face.sent(), face.answers());
            case ToEvaluator.Taken(var rated) -> {
                face = new Face(face.asking(), face.stars(), face.sent(), face.answers() + 1);
                if (unanswered.equals(OptionalInt.of(rated.rating()))) {
                    unanswered = OptionalInt.empty();
                }
            }
            case ToEvaluator.Unknown _ -> {}
        }
    }
}
