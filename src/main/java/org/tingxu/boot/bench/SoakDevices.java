package org.tingxu.boot.bench;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import java.util.Random;
import org.tingxu.device.line.Line;

/** The devices' end of a line. Now and then one is silent, damages its answer, or speaks unasked. */
final class SoakDevices {
    private static final int FAULT_EVERY = 100;
    private static final int UNASKED_EVERY = 20;

    private final Line end;
    private final Random random;
    private final SoakFrame.Reader reader = new SoakFrame.Reader();

    private SoakDevices(Line end, Random random) {
        this.end = end;
        this.random = random;
    }

    static void attach(Line end, long seed) {
        SoakDevices devices = new SoakDevices(end, new Random(seed));
        end.onBytes(bytes -> devices.reader.take(bytes.getBytes()).forEach(devices::asked));
        end.onState(_ -> devices.reader.forget());
    }

    private void asked(SoakFrame frame) {
        byte[] answer = frame.bytes().toArray();
        switch (random.nextInt(FAULT_EVERY)) {
            case 0 -> {}
            case 1 -> say(Buffer.buffer(Arrays.copyOf(answer, answer.length - 1)));
            default -> say(Buffer.buffer(answer));
        }
        if (random.nextInt(UNASKED_EVERY) == 0) {
            say(Buffer.buffer(new SoakFrame(frame.address(), 255).bytes().toArray()));
        }
    }

    /** What is said into a line that is down is lost, as on a real one. */
    private void say(Buffer bytes) {
        end.write(bytes).onFailure(_ -> {});
    }
}
