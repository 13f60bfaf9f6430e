package org.tingxu.device.trial;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tingxu.device.bus.Bus;
import org.tingxu.device.bus.NoAnswer;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.bus.Station;
import org.tingxu.device.bus.Timing;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.LineState;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** A line that is open for a trial, until it is closed. */
public final class Talk {
    private static final long OPEN_MS = 4_000;

    private final Line line;
    private final Bus bus;

    private Talk(Line line, Bus bus) {
        this.line = line;
        this.bus = bus;
    }

    /**
     * Waits until the line is up.
     *
     * @return failed with {@link NoAnswer} when it does not come up within {@value #OPEN_MS} ms
     */
    public static Future<Talk> on(Vertx vertx, Line line, Timing timing) {
        Promise<Talk> up = Promise.promise();
        long watchdog = vertx.setTimer(OPEN_MS, _ -> {
            String reason = line.state() instanceof LineState.Down(String why) ? why : "it does not come up";
            line.close().onComplete(_ -> up.tryFail(new NoAnswer("the line cannot be opened: " + reason)));
        });
        line.onState(state -> {
            if (state instanceof LineState.Up && vertx.cancelTimer(watchdog)) {
                up.tryComplete(new Talk(line, Bus.on(vertx, line, timing)));
            }
        });
        if (line.state() instanceof LineState.Up && vertx.cancelTimer(watchdog)) {
            up.tryComplete(new Talk(line, Bus.on(vertx, line, timing)));
        }
        return up.future();
    }

    private Station<String> station(FrameReader<String> answers) {
        return bus.station(answers, _ -> true);
    }

    /** Frames that come unasked. */
    public <F> void listen(FrameReader<F> reader, Handler<F> handler) {
        bus.station(reader, _ -> true).onUnasked(handler);
    }

    /**
     * Sends every step in order; waits for the answer where there is one.
     *
     * @return what was answered, in words; failed with {@link NoAnswer} at the first question without an answer
     */
    public Future<List<String>> run(Trial trial, List<Trial.Step> steps, Patience patience) {
        Station<String> station = station(trial.answers());
        Future<List<String>> done = Future.succeededFuture(new ArrayList<>());
        for (Trial.Step step : steps) {
            done = done.compose(words -> send(station, step, patience).map(answer -> {
                words.addAll(answer);
                return words;
            }));
        }
        return done;
    }

    private static Future<List<String>> send(Station<String> station, Trial.Step step, Patience patience) {
        return step.answered()
                ? station.ask(step.frame(), _ -> true, patience).map(List::of)
                : station.tell(step.frame()).map(List.of());
    }

    /** Asks all questions; done with the answers when every one was answered by a word that fits. */
    Future<List<String>> ask(
            FrameReader<String> answers, List<Bytes> questions, Predicate<String> fits, Patience patience) {
        Station<String> station = station(answers);
        Future<List<String>> done = Future.succeededFuture(new ArrayList<>());
        for (Bytes question : questions) {
            done = done.compose(words -> station.ask(question, fits, patience).map(word -> {
                words.add(word);
                return words;
            }));
        }
        return done;
    }

    public Future<Void> close() {
        return line.close();
    }
}
