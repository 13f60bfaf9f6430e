package org.tingxu.boot.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The port of the server: the one of its last start when that is free, else any free one. New ones lie below the range
 * that the kernel gives to outgoing connections, so that the next start finds it free too.
 */
final class Ports {
    private static final int FIRST = 20_000;
    private static final int LAST = 31_999;
    private static final int TRIES = 200;

    private Ports() {}

    static int choose(Home home) throws IOException {
        if (Files.exists(home.port())) {
            String remembered = Files.readString(home.port()).strip();
            if (remembered.matches("[1-9][0-9]{3,4}") && isFree(Integer.parseInt(remembered))) {
                return Integer.parseInt(remembered);
            }
        }
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST + 1);
            if (isFree(port)) {
                return port;
            }
        }
        throw new PostgresFailed(
                "no free port on 127.0.0.1 among " + TRIES + " tries from " + FIRST + " to " + LAST,
                home.port(),
                "stop programs that hold ports there");
    }

    static void remember(Home home, int port) throws IOException {
        Disk.write(home.port(), port + "\n");
    }

    static boolean isFree(int port) {
        if (port > 65_535) {
            return false;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
