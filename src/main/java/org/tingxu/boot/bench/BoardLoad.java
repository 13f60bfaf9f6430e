package org.tingxu.boot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Many boards that listen while one window calls: how long until each of them shows the call. */
final class BoardLoad {
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(20);
    private static final byte[] SNAPSHOT = "\nevent: snapshot".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CALLED = "\nevent: called".getBytes(StandardCharsets.US_ASCII);

    private final InetSocketAddress server;
    private final Selector selector;
    private final List<Board> boards = new ArrayList<>();
    private final Latencies shown = new Latencies();
    private final Latencies commits = new Latencies();
    private byte[] awaited = SNAPSHOT;
    private int seen;
    private long calledAt;
    private boolean measuring;

    private BoardLoad(InetSocketAddress server, Selector selector) {
        this.server = server;
        this.selector = selector;
    }

    /**
     * What came of it.
     *
     * @param shown   from the sending of a call to its arrival, for each call and board
     * @param commits from the sending of a call to its answer
     */
    record Result(Latencies shown, Latencies commits) {}

    /** A board's connection and how much of the awaited words it has seen. */
    private final class Board {
        final Wire wire;
        int matched;
        boolean saw;

        Board() throws IOException {
            wire = new Wire(server, selector, this);
        }

        /** The words begin with a line feed and have no other: a mismatch begins anew. */
        void look(ByteBuffer bytes) {
            while (bytes.hasRemaining() && !saw) {
                byte b = bytes.get();
                matched = b == awaited[matched] ? matched + 1 : b == '\n' ? 1 : 0;
                saw = matched == awaited.length;
                matched = saw ? 0 : matched;
            }
        }
    }

    /**
     * Runs it.
     *
     * @param cookie of the clerk who is signed in at the first window
     * @param calls  measured; a fifth as many come before them
     */
    static Result run(InetSocketAddress server, String host, int boards, String cookie, int calls, String run)
            throws IOException {
        try (Selector selector = Selector.open()) {
            return new BoardLoad(server, selector).run(host, boards, cookie, calls, run);
        }
    }

    private Result run(String host, int count, String cookie, int calls, String run) throws IOException {
        byte[] listen = "GET /api/v1/halls/bench/stream HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\n\r\n"
                .formatted(host)
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) {
            Board board = new Board();
            board.wire.send(ByteBuffer.wrap(listen));
            boards.add(board);
        }
        everyBoardSees();
        awaited = CALLED;
        List<Template> visit = Scripts.visit(host, cookie, 0, run);
        Wire clerk = new Wire(server, selector, this);
        int warmUp = calls / 5;
        for (int i = 0; i < warmUp + calls; i++) {
            measuring = i >= warmUp;
            ask(clerk, visit.get(0));
            forget();
            long commit = ask(clerk, visit.get(1));
            if (measuring) {
                commits.add(commit);
            }
            everyBoardSees();
            ask(clerk, visit.get(2));
            ask(clerk, visit.get(3));
        }
        clerk.close();
        for (Board board : boards) {
            board.wire.close();
        }
        return new Result(shown, commits);
    }

    private void forget() {
        seen = 0;
        boards.forEach(b -> {
            b.saw = false;
            b.matched = 0;
        });
    }

    /** Sends and waits for the answer, reading the boards meanwhile; returns the nanoseconds. */
    private long ask(Wire clerk, Template request) throws IOException {
        long[] took = {0};
        calledAt = System.nanoTime();
        clerk.send(request.next());
        turn(() -> took[0] != 0, key -> {
            if (key.attachment() == this) {
                int status = clerk.read();
                if (status != 0 && status != 200 && status != 201) {
                    throw new IOException("refused: " + clerk.text());
                }
                took[0] = status == 0 ? 0 : System.nanoTime() - calledAt;
            } else {
                read((Board) key.attachment());
            }
        });
        return took[0];
    }

    private void everyBoardSees() throws IOException {
        turn(() -> seen == boards.size(), key -> read((Board) key.attachment()));
    }

    private void read(Board board) throws IOException {
        boolean before = board.saw;
        board.look(board.wire.readStream());
        if (board.saw && !before) {
            seen++;
            if (measuring) {
                shown.add(System.nanoTime() - calledAt);
            }
        }
    }

    /** What to do with a connection that has bytes. */
    @FunctionalInterface
    private interface Ready {
        void on(SelectionKey key) throws IOException;
    }

    private void turn(java.util.function.BooleanSupplier done, Ready ready) throws IOException {
        long end = System.nanoTime() + SHOWN_WITHIN.toNanos();
        while (!done.getAsBoolean()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new IOException("%d of %d boards showed the call".formatted(seen, boards.size()));
            }
            selector.select(
                    key -> {
                        try {
                            ready.on(key);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    left);
        }
    }
}
