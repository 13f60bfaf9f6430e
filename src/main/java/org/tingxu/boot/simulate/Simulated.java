package org.tingxu.boot.simulate;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.VirtualLine;

/** A device of some kind at the end of a line, with hands that obey typed words. */
interface Simulated {
    /** What the person before it does, one line as typed; tells whether it was understood. */
    boolean typed(String words);

    /** What can be typed, in one line. */
    String usage();

    /** Makes the device at its end of a line. */
    @FunctionalInterface
    interface Maker {
        Simulated at(Line end);
    }

    /** A made device and where it listens. */
    record Listening(Simulated device, NetServer server) {}

    /**
     * A device behind a TCP port, as behind a device server. Whoever connected last is heard.
     *
     * @param port 0 = any free one
     */
    static Future<Listening> listen(Vertx vertx, Maker maker, String address, int port) {
        VirtualLine.Pair cable = VirtualLine.pair(vertx);
        Simulated device = maker.at(cable.device());
        AtomicReference<Optional<NetSocket>> host = new AtomicReference<>(Optional.empty());
        cable.host()
                .onBytes(bytes ->
                        host.get().ifPresent(socket -> socket.write(bytes).onFailure(_ -> {})));
        return vertx.createNetServer()
                .connectHandler(socket -> {
                    host.set(Optional.of(socket));
                    socket.handler(bytes -> cable.host().write(bytes).onFailure(_ -> {}));
                })
                .listen(port, address)
                .map(server -> new Listening(device, server));
    }
}
