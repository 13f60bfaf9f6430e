package org.tingxu.boot.bench;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/** What is asked of the bench hall. */
final class Scripts {
    private Scripts() {}

    /** A ticket, of one service after the other. */
    static Script issue(String host, String run) {
        List<Template> services = IntStream.range(0, BenchHall.LINES)
                .mapToObj(s -> new Template(host, BenchHall.TICKETS, "", BenchHall.ticket(s), run, s))
                .toList();
        return new Script() {
            private int turn;

            @Override
            public int steps() {
                return 1;
            }

            @Override
            public ByteBuffer request(int connection, int step) {
                turn = (turn + 1) % services.size();
                return services.get(turn).next();
            }
        };
    }

    /** A whole visit at one's own window: ticket, call, start, finish. Each connection has its window and its service. */
    static Script cycle(String host, List<String> cookies, String run) {
        List<List<Template>> windows = IntStream.range(0, cookies.size())
                .mapToObj(w -> visit(host, cookies.get(w), w, run))
                .toList();
        return new Script() {
            @Override
            public int steps() {
                return windows.getFirst().size();
            }

            @Override
            public ByteBuffer request(int connection, int step) {
                return windows.get(connection).get(step).next();
            }
        };
    }

    static List<Template> visit(String host, String cookie, int window, String run) {
        int key = (window + 1) * 8;
        return List.of(
                new Template(host, BenchHall.TICKETS, "", BenchHall.ticket(window), run, key),
                new Template(host, BenchHall.desk(window, "next"), cookie, "", run, key + 1),
                new Template(host, BenchHall.desk(window, "start"), cookie, "", run, key + 2),
                new Template(host, BenchHall.desk(window, "finish"), cookie, "", run, key + 3));
    }
}
