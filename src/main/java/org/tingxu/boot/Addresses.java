package org.tingxu.boot;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
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
