package org.tingxu.testing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import io.vertx.pgclient.PgConnectOptions;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server; it can stop with every connection open, or lose what the server answers. */
public final class StoppableRelay {
    private final Set<NetSocket> sockets = ConcurrentHashMap.newKeySet();
    private final NetServer door;
    private final NetClient client;
    private volatile boolean stopped;
    private volatile boolean losingAnswers;

    private StoppableRelay(Vertx vertx, String host, int port) {
        this.client = vertx.createNetClient();
        this.door = vertx.createNetServer().connectHandler(in -> {
            in.pause();
            client.connect(port, host).onSuccess(out -> join(in, out)).onFailure(e -> in.close());
        });
    }

    public static Future<StoppableRelay> before(Vertx vertx, String host, int port) {
        StoppableRelay relay = new StoppableRelay(vertx, host, port);
        return relay.door.listen(0, "127.0.0.1").map(relay);
    }

    /** A relay before the server of a database. */
    public static StoppableRelay before(Vertx vertx, URI database) {
        PgConnectOptions server = PgConnectOptions.fromUri(database.toString());
        return before(vertx, server.getHost(), server.getPort()).await();
    }

    /** The same database by way of this relay. */
    public URI through(URI database) {
        return URI.create(database.toString().replace(":" + database.getPort() + "/", ":" + port() + "/"));
    }

    public int port() {
        return door.actualPort();
    }

    /** Passes nothing on, in either direction. */
    public void stop() {
        stopped = true;
        sockets.forEach(NetSocket::pause);
    }

    /** The server still hears everything; what it answers from now on is lost. */
    public void loseAnswers() {
        losingAnswers = true;
    }

    public void goOn() {
        stopped = false;
        losingAnswers = false;
        sockets.forEach(NetSocket::resume);
    }

    private void join(NetSocket in, NetSocket out) {
        forward(in, out, false);
        forward(out, in, true);
    }

    private void forward(NetSocket from, NetSocket to, boolean answers) {
        sockets.add(from);
        from.handler(bytes -> {
                    if (!answers || !losingAnswers) {
                        to.write(bytes).onFailure(gone -> from.close());
                    }
                })
                .closeHandler(closed -> {
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
