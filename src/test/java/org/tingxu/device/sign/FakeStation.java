package org.tingxu.device.sign;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tingxu.device.bus.NoAnswer;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.bus.Station;
import org.tingxu.device.line.LineRefused;
import org.tingxu.device.line.LineState;
import org.tingxu.protocol.wire.Bytes;

/**
 * A station of which the test says what the sign answers. A frame stays unanswered until then, unless the fake {@link #yields}
 * answers by itself.
 */
public final class FakeStation implements Station<SignReply> {
    private final List<Bytes> sent = new ArrayList<>();
    private final Deque<Promise<SignReply>> open = new ArrayDeque<>();
    private Handler<LineState> lineHandler = _ -> {};
    private LineState line = new LineState.Up();
    private Optional<SignReply> always = Optional.empty();

    /** From now on it answers this at once. */
    public synchronized FakeStation yields(SignReply reply) {
        always = Optional.of(reply);
        return this;
    }

    /** From now on the test answers. */
    public synchronized void waits() {
        always = Optional.empty();
    }

    @Override
    public synchronized Future<SignReply> ask(Bytes frame, Predicate<SignReply> answers, Patience patience) {
        if (!(line instanceof LineState.Up)) {
            return Future.failedFuture(new LineRefused("the line is " + line));
        }
        sent.add(frame);
        if (always.isPresent()) {
            return Future.succeededFuture(always.get());
        }
        Promise<SignReply> promise = Promise.promise();
        open.add(promise);
        return promise.future();
    }

    @Override
    public synchronized Future<Void> tell(Bytes frame) {
        sent.add(frame);
        return Future.succeededFuture();
    }

    @Override
    public void onUnasked(Handler<SignReply> handler) {}

    @Override
    public synchronized void onLine(Handler<LineState> handler) {
        lineHandler = handler;
    }

    @Override
    public synchronized LineState line() {
        return line;
    }

    public void answer(SignReply reply) {
        take().complete(reply);
    }

    public void silence() {
        take().fail(new NoAnswer("no answer after 3 tries"));
    }

    private synchronized Promise<SignReply> take() {
        return open.remove();
    }

    /** Whoever waits for an answer gets none. */
    public void pull() {
        List<Promise<SignReply>> lost;
        synchronized (this) {
            line = new LineState.Down("unplugged");
            lost = List.copyOf(open);
            open.clear();
        }
        lost.forEach(p -> p.fail("the line went down"));
        lineHandler.handle(line());
    }

    public void plugIn() {
        synchronized (this) {
            line = new LineState.Up();
        }
        lineHandler.handle(line());
    }

    /** The faces and brightnesses sent so far, as {@link FakeDriver} writes them. */
    public synchronized List<String> sent() {
        return sent.stream().map(FakeDriver::text).toList();
    }
}
