package org.tingxu.device.line;

import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/** What joins the two ends of a {@link VirtualLine}: it can be pulled, plugged in again, cut at a byte, or stall. */
public final class Cable {
    private static final long NEVER = Long.MAX_VALUE;

    private final Context context;
    private Optional<VirtualLine.Pair> ends = Optional.empty();
    private boolean stalled;
    private long untilCut = NEVER;

    Cable(Context context) {
        this.context = context;
    }

    void join(VirtualLine.Pair pair) {
        ends = Optional.of(pair);
    }

    /** Both ends go down. */
    public void pull() {
        context.runOnContext(_ -> become(new LineState.Down("unplugged")));
    }

    /** Both ends come up, without the faults set before. */
    public void plugIn() {
        context.runOnContext(_ -> {
            untilCut = NEVER;
            stalled = false;
            become(new LineState.Up());
        });
    }

    /** As soon as so many more bytes have gone from host to device, both ends go down. 0 is now. */
    public void cutAfter(long bytes) {
        context.runOnContext(_ -> {
            untilCut = bytes;
            cutWhenDue();
        });
    }

    /** The device takes nothing more, and writes of the host never end. */
    public void stall() {
        context.runOnContext(_ -> stalled = true);
    }

    void closedBy(VirtualLine end) {
        ends.map(pair -> end.equals(pair.host()) ? pair.device() : pair.host())
                .ifPresent(other -> other.events().become(new LineState.Down("the other end closed")));
    }

    void carry(VirtualLine from, Buffer bytes, Promise<Void> done) {
        if (!from.events().up()) {
            done.fail(new LineRefused("The virtual line is not up: " + from.state()));
            return;
        }
        VirtualLine.Pair pair = ends.orElseThrow();
        if (from.equals(pair.device())) {
            pair.host().events().arrived(bytes);
            done.complete();
        } else if (!stalled) {
            toDevice(pair.device(), bytes, done);
        }
    }

    private void toDevice(VirtualLine device, Buffer bytes, Promise<Void> done) {
        int passing = (int) Math.min(untilCut, bytes.length());
        untilCut = untilCut == NEVER ? NEVER : untilCut - passing;
        device.events().arrived(bytes.slice(0, passing));
        cutWhenDue();
        if (passing < bytes.length()) {
            done.fail("The virtual line was cut after " + passing + " of " + bytes.length() + " bytes");
        } else {
            done.complete();
        }
    }

    private void cutWhenDue() {
        if (untilCut == 0) {
            become(new LineState.Down("cut"));
        }
    }

    private void become(LineState state) {
        ends.ifPresent(pair -> {
            pair.device().events().become(state);
            pair.host().events().become(state);
        });
    }
}
