package org.tingxu.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Requests that no decent client would send. */
public final class RawHttp {
    private static final int SILENCE_MS = 10_000;

    private RawHttp() {}

    /** Sends bytes as they are, and returns all that comes back until the server closes the connection. */
    public static String send(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(SILENCE_MS);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            } catch (SocketException serverHasEnoughOfIt) {
                return read(socket.getInputStream());
            }
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends bytes as they are, and returns the first line of the answer. */
    public static String head(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(SILENCE_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            StringBuilder out = new StringBuilder();
            for (int c = socket.getInputStream().read();
                    c >= 0 && c != '\n';
                    c = socket.getInputStream().read()) {
                out.append((char) c);
            }
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder out = new StringBuilder();
        byte[] bytes = new byte[8_192];
        try {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                out.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
            }
        } catch (SocketException cut) {
            out.append("\n(cut)");
        }
        return out.toString();
    }
}
