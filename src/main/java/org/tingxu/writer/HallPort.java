package org.tingxu.writer;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.HallId;

/** The way to a hall's writer from any thread: whatever is asked runs on the hall's loop, and is answered on the asker's. */
public final class HallPort {
    private final ContextInternal context;
    private final HallWriter writer;

    /** A writer that lives on {@code context}; the writer's {@link Loop} has to be {@link #loop} of the same. */
    public HallPort(Context context, HallWriter writer) {
        this.context = (ContextInternal) context;
        this.writer = writer;
    }

    /** A loop that is an event loop of Vert.x. */
    public static Loop loop(Vertx vertx, Context context) {
        return new Loop() {
            @Override
            public void soon(Runnable work) {
                context.runOnContext(_ -> work.run());
            }

            @Override
            public Future<Void> after(Duration delay) {
                Promise<Void> promise = Promise.promise();
                vertx.setTimer(Math.max(1, delay.toMillis()), _ -> context.runOnContext(_ -> promise.tryComplete()));
                return promise.future();
            }
        };
    }

    public HallId id() {
        return writer.id();
    }

    public Future<Answer> submit(Order order) {
        return onLoop(() -> writer.submit(order));
    }

    /** Reads the committed hall. The result must be a value, never a part of the hall. */
    public <T> Future<T> read(Function<Hall, T> view) {
        return onLoop(() -> writer.isOpen()
                ? Future.succeededFuture(view.apply(writer.hall()))
                : Future.failedFuture(new WriterUnavailable(WriterUnavailable.Why.RECOVERING)));
    }

    public Future<Void> follow(Follower follower) {
        return onLoop(() -> {
            writer.follow(follower);
            return Future.succeededFuture();
        });
    }

    /** Is the hall ready for orders? Answers in time, or fails. */
    public Future<Boolean> ready(Duration deadline) {
        return onLoop(() -> Future.succeededFuture(writer.isOpen()))
                .timeout(deadline.toMillis(), TimeUnit.MILLISECONDS);
    }

    public Future<Void> open() {
        return onLoop(writer::open);
    }

    public Future<Void> close() {
        return onLoop(writer::close);
    }

    /** Lets time pass in the hall. */
    public Future<Void> tick() {
        return onLoop(() -> {
            writer.tick();
            return Future.succeededFuture();
        });
    }

    private <T> Future<T> onLoop(Supplier<Future<T>> work) {
        if (context.inThread()) {
            return answered(work);
        }
        ContextInternal asker = ContextInternal.current();
        Promise<T> answer = asker == null ? Promise.promise() : asker.promise();
        context.runOnContext(_ -> answered(work).onComplete(answer));
        return answer.future();
    }

    /** A bug is an answer too: whoever asks never waits for ever. */
    private static <T> Future<T> answered(Supplier<Future<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException bug) {
            return Future.failedFuture(bug);
        }
    }
}
