package org.tingxu.web.auth;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * How the outside sees a request.
 *
 * @param behindProxy whether a trusted proxy stands before this server: only then are {@code X-Forwarded-Proto} and the
 *     last entry of {@code X-Forwarded-For} believed. The proxy must pass {@code Host} on unchanged.
 */
public record FrontDoor(boolean behindProxy) {
    private static final int NETWORK_BYTES = 8;

    /** Whether the browser came over TLS. */
    boolean overTls(HttpServerRequest request) {
        return request.isSSL() || "https".equalsIgnoreCase(forwarded(request, "X-Forwarded-Proto"));
    }

    /** Whether the text, an {@code Origin} or a {@code Referer}, names the server that this request came to. */
    boolean isOwnOrigin(HttpServerRequest request, String stated) {
        Optional<String> own = Optional.ofNullable(request.authority()).map(a -> origin(request, a));
        return own.isPresent() && own.equals(originOf(stated));
    }

    /** The caller's address for rate limits; an IPv6 address stands for its /64, since one caller has all of that. */
    public String callerAddress(HttpServerRequest request) {
        String chain = forwarded(request, "X-Forwarded-For");
        String last = chain.substring(chain.lastIndexOf(',') + 1).strip();
        return network(last)
                .or(() -> Optional.ofNullable(request.remoteAddress())
                        .flatMap(remote -> Optional.ofNullable(remote.hostAddress()))
                        .flatMap(FrontDoor::network))
                .orElse("unknown");
    }

    private String forwarded(HttpServerRequest request, String header) {
        return behindProxy ? Optional.ofNullable(request.getHeader(header)).orElse("") : "";
    }

    private String origin(HttpServerRequest request, HostAndPort authority) {
        boolean tls = overTls(request);
        return origin(tls ? "https" : "http", authority.host(), authority.port());
    }

    private static Optional<String> originOf(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getScheme() == null || uri.getHost() == null
                    ? Optional.empty()
                    : Optional.of(origin(uri.getScheme(), uri.getHost(), uri.getPort()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String origin(String scheme, String host, int port) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        int usual = lower.equals("https") ? 443 : 80;
        return "%s://%s:%d".formatted(lower, host.toLowerCase(Locale.ROOT), port < 0 ? usual : port);
    }

    private static Optional<String> network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return Optional.of(
                    parsed instanceof Inet6Address
                            ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                                    + "/64"
                            : parsed.getHostAddress());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
