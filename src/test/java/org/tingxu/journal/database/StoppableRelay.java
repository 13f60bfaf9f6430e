package org.tingxu.journal.database;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server; once stopped it keeps every connection open and says nothing more. */
final class StoppableRelay {
    private final Set<NetSocket> sockets = ConcurrentHashMap.newKeySet();
    private final NetServer door;
    private final NetClient client;
    private volatile boolean stopped;

    private StoppableRelay(Vertx vertx, String host, int port) {
        this.client = vertx.createNetClient();
        this.door = vertx.createNetServer().connectHandler(in -> {
            in.pause();
            client.connect(port, host).onSuccess(out -> join(in, out)).onFailure(e -> in.close());
        });
    }

    static Future<StoppableRelay> before(Vertx vertx, String host, int port) {
        StoppableRelay relay = new StoppableRelay(vertx, host, port);
        return relay.door.listen(0, "127.0.0.1").map(relay);
    }

    int port() {
        return door.actualPort();
    }

    void stop() {
        stopped = true;
        sockets.forEach(NetSocket::pause);
    }

    void goOn() {
        stopped = false;
        sockets.forEach(NetSocket::resume);
    }

    private void join(NetSocket in, NetSocket out) {
        forward(in, out);
        forward(out, in);
    }

    private void forward(NetSocket from, NetSocket to) {
        sockets.add(from);
        from.handler(to::write).closeHandler(closed -> {
            sockets.remove(from);
            to.close();
        });
        if (stopped) {
            from.pause();
        } else {
            from.resume();
        }
    }
}
