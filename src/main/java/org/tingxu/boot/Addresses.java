package org.tingxu.boot;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Optional;

/** Under which addresses people reach this server. */
final class Addresses {
    private Addresses() {}

    /** The address of a browser on this machine. */
    static String local(String host, int port) {
        boolean anywhere = host.equals("0.0.0.0") || host.equals("::");
        return "http://" + (anywhere ? "127.0.0.1" : host) + ":" + port;
    }

    /** The address that slips carry: as set, else this machine's in its network. */
    static String publicUrl(Settings settings, int port) {
        return settings.publicUrl().orElseGet(() -> "http://" + network().orElse("127.0.0.1") + ":" + port);
    }

    /**
     * Tells a taken port before anything is started: a server that cannot listen must not take the hall from the one that runs.
     *
     * @param port 0 = any free one
     */
    static void checkFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw notFree(host, port, e);
        }
    }

    static StartFailed notFree(String host, int port, Throwable e) {
        return switch (e) {
            case UnknownHostException _ ->
                new StartFailed("--host: there is no address '%s' on this machine".formatted(host), e);
            case BindException b
            when String.valueOf(b.getMessage()).contains("in use") ->
                new StartFailed(
                        "port %d at %s is taken by another program; choose another by --port".formatted(port, host), e);
            default ->
                new StartFailed(
                        "cannot listen at %s:%d (%s); choose others by --host and --port"
                                .formatted(host, port, e.getMessage()),
                        e);
        };
    }

    private static Optional<String> network() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
        } catch (SocketException e) {
            return Optional.empty();
        }
    }
}
