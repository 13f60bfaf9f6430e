package org.tingxu.boot.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept HTTP/1.1 connection with at most one request on its way. */
final class Wire {
    private static final int BUFFER_BYTES = 16 * 1024;
    private static final int STATUS_AT = 9;

    private final SocketChannel channel;
    private final SelectionKey key;
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER_BYTES);
    private ByteBuffer out = ByteBuffer.allocate(0);

    /** Connects, and from then on wakes the selector when bytes come; {@code owner} is the key's attachment. */
    Wire(InetSocketAddress address, Selector selector, Object owner) throws IOException {
        channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, owner);
    }

    void send(ByteBuffer request) throws IOException {
        in.clear();
        out = request;
        write();
    }

    /** Goes on writing what did not fit at once. */
    void write() throws IOException {
        channel.write(out);
        key.interestOps(out.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    boolean isWriting() {
        return out.hasRemaining();
    }

    /** Reads what came; the status of the answer when it is whole, else 0. */
    int read() throws IOException {
        if (channel.read(in) < 0) {
            throw new EOFException("the server closed a connection");
        }
        int headEnd = headEnd();
        if (headEnd < 0) {
            return 0;
        }
        int status = (in.get(STATUS_AT) - '0') * 100 + (in.get(STATUS_AT + 1) - '0') * 10 + in.get(STATUS_AT + 2) - '0';
        return in.position() >= headEnd + bodyBytes(status, headEnd) ? status : 0;
    }

    /** Reads what came of an endless answer, whatever it is. The buffer is good until the next call. */
    ByteBuffer readStream() throws IOException {
        in.clear();
        if (channel.read(in) < 0) {
            throw new EOFException("the server closed a stream");
        }
        return in.flip();
    }

    /** The answer's text, for people. */
    String text() {
        return new String(in.array(), 0, in.position(), StandardCharsets.UTF_8);
    }

    void close() throws IOException {
        channel.close();
    }

    private int headEnd() {
        for (int i = 3; i < in.position(); i++) {
            if (in.get(i) == '\n' && in.get(i - 1) == '\r' && in.get(i - 2) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private int bodyBytes(int status, int headEnd) throws IOException {
        if (status == 204) {
            return 0;
        }
        String head = new String(in.array(), 0, headEnd, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        int at = head.indexOf("content-length:");
        if (at < 0) {
            throw new IOException("an answer without a length: " + head);
        }
        int end = head.indexOf('\r', at);
        int length = Integer.parseInt(
                head.substring(at + "content-length:".length(), end).strip());
        if (headEnd + length > in.capacity()) {
            throw new IOException("an answer of %d bytes does not fit".formatted(length));
        }
        return length;
    }
}
