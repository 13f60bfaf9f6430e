package org.tingxu.device.paper;

import java.util.Map;

/** Where the print server listens. */
public record CupsServer(String host, int port) {
    private static final int IPP_PORT = 631;
    private static final String NAME = "CUPS_SERVER";

    public CupsServer {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("no print server can be at " + host + ":" + port);
        }
    }

    /**
     * The server that {@code CUPS_SERVER} names, as for every program of CUPS; localhost:631 when it names none, or the path
     * of a local socket, beside which CUPS listens on that port.
     *
     * @throws IllegalArgumentException when it is no {@code host} or {@code host:port}
     */
    public static CupsServer from(Map<String, String> environment) {
        String named = environment.getOrDefault(NAME, "").strip().replaceFirst("/version=.*$", "");
        if (named.isEmpty() || named.startsWith("/")) {
            return new CupsServer("localhost", IPP_PORT);
        }
        int colon = named.lastIndexOf(':');
        boolean hasPort =
                colon >= 0 && named.indexOf(']', colon) < 0 && (named.indexOf(':') == colon || named.startsWith("["));
        String host = (hasPort ? named.substring(0, colon) : named).replaceAll("^\\[|\\]$", "");
        return new CupsServer(host, hasPort ? port(named.substring(colon + 1)) : IPP_PORT);
    }

    private static int port(String digits) {
        if (!digits.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException(
                    NAME + " is host or host:port, as in localhost:631; not a port: " + digits);
        }
        return Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
