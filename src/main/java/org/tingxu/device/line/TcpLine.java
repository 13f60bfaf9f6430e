package org.tingxu.device.line;

import io.netty.channel.Channel;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import java.util.Optional;

/** A line over TCP: a printer's port 9100, or a raw device server such as ser2net. */
public final class TcpLine implements Line {
    private static final int CONNECT_TIMEOUT_MS = 3_000;

    private final Vertx vertx;
    private final NetClient client;
    private final TcpPlace place;
    private final LineEvents events;
    private Optional<NetSocket> socket = Optional.empty();
    private long pendingBytes;
    private int failures;

    private TcpLine(Vertx vertx, TcpPlace place) {
        this.vertx = vertx;
        this.place = place;
        events = new LineEvents(vertx.getOrCreateContext());
        client = vertx.createNetClient(new NetClientOptions()
                .setConnectTimeout(CONNECT_TIMEOUT_MS)
                .setTcpNoDelay(true)
                .setTcpKeepAlive(true));
    }

    /** Starts to connect and answers at once; {@link #onState} tells when the line is up. */
    public static TcpLine open(Vertx vertx, TcpPlace place) {
        TcpLine line = new TcpLine(vertx, place);
        line.events.context().runOnContext(_ -> line.connect());
        return line;
    }

    private void connect() {
        if (events.closed()) {
            return;
        }
        client.connect(place.port(), place.host()).onComplete(this::connected, this::failed);
    }

    private void connected(NetSocket fresh) {
        if (events.closed()) {
            hangUp(fresh);
            return;
        }
        failures = 0;
        pendingBytes = 0;
        socket = Optional.of(fresh);
        fresh.handler(events::arrived)
                .exceptionHandler(fault -> drop(fresh, "broken: " + fault.getMessage()))
                .closeHandler(_ -> drop(fresh, "closed by the device"));
        events.become(new LineState.Up());
    }

    private void failed(Throwable fault) {
        failures++;
        events.become(new LineState.Down(place + ": " + fault.getMessage()));
        vertx.setTimer(place.backoff().delayMs(failures), _ -> connect());
    }

    /** The first reason counts; what an abandoned socket still says is not heard. */
    private void drop(NetSocket dropped, String reason) {
        if (!socket.equals(Optional.of(dropped))) {
            return;
        }
        socket = Optional.empty();
        dropped.handler(_ -> {});
        hangUp(dropped);
        if (!events.closed()) {
            failed(new LineRefused(reason));
        }
    }

    /**
     * Closes at the transport, past the socket's own queue: its close waits behind bytes that a stalled device never
     * takes, and the client's close waits for it.
     */
    private static void hangUp(NetSocket socket) {
        Channel channel = ((NetSocketInternal) socket).channelHandlerContext().channel();
        channel.eventLoop().execute(() -> channel.unsafe().close(channel.newPromise()));
    }

    @Override
    public Future<Void> write(Buffer bytes) {
        return Future.future(done -> events.context().runOnContext(_ -> send(bytes, done)));
    }

    private void send(Buffer bytes, Promise<Void> done) {
        if (socket.isEmpty() || pendingBytes + bytes.length() > PENDING_BYTES_MAX) {
            done.fail(new LineRefused(
                    socket.isEmpty() ? place + " is not connected" : place + " takes bytes too slowly"));
            return;
        }
        NetSocket open = socket.get();
        pendingBytes += bytes.length();
        long watchdog = vertx.setTimer(place.writeTimeoutMs(), _ -> {
            if (done.tryFail(place + " took nothing for " + place.writeTimeoutMs() + " ms")) {
                drop(open, "stalled");
            }
        });
        open.write(bytes).onComplete(result -> {
            vertx.cancelTimer(watchdog);
            pendingBytes = socket.equals(Optional.of(open)) ? pendingBytes - bytes.length() : pendingBytes;
            if (result.succeeded()) {
                done.tryComplete();
            } else {
                done.tryFail(result.cause());
            }
        });
    }

    @Override
    public void onBytes(Handler<Buffer> handler) {
        events.onBytes(handler);
    }

    @Override
    public void onState(Handler<LineState> handler) {
        events.onState(handler);
    }

    @Override
    public LineState state() {
        return events.state();
    }

    @Override
    public Future<Void> close() {
        return Future.<Void>future(done -> events.context().runOnContext(_ -> {
                    events.become(new LineState.Closed());
                    socket.ifPresent(open -> drop(open, "closed"));
                    done.complete();
                }))
                .compose(_ -> client.close());
    }
}
