package org.tingxu.web.auth;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a request that our own page made from one that a foreign page made a browser send.
 *
 * <p>A browser puts {@code Origin}, {@code Sec-Fetch-Site} or {@code Referer} on a request that changes something, and a page
 * can forge none of the first two. A request without all three is therefore no browser's: a program that was given the cookie
 * sends it knowingly, and nobody can make it do so from a page.
 */
record CrossSite(FrontDoor door) {
    static final String TOKEN_HEADER = "X-CSRF-Token";
    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Whether the method may change something. */
    static boolean changes(HttpServerRequest request) {
        return !READING.contains(request.method());
    }

    /** Whether the request comes from a page of this server, or from no page at all. */
    boolean ownPageOrNone(HttpServerRequest request) {
        return header(request, FETCH_SITE).map("same-origin"::equals).orElse(true)
                && statedOrigin(request)
                        .map(stated -> door.isOwnOrigin(request, stated))
                        .orElse(true);
    }

    /** Whether a request that bears a session may change something. */
    boolean allows(HttpServerRequest request, StaffSession session) {
        boolean browser =
                header(request, FETCH_SITE).isPresent() || statedOrigin(request).isPresent();
        return !browser || (ownPageOrNone(request) && bearsToken(request, session));
    }

    private static boolean bearsToken(HttpServerRequest request, StaffSession session) {
        byte[] expected = session.csrf().getBytes(StandardCharsets.US_ASCII);
        return header(request, TOKEN_HEADER)
                .filter(sent -> MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), expected))
                .isPresent();
    }

    private static Optional<String> statedOrigin(HttpServerRequest request) {
        return header(request, HttpHeaders.ORIGIN.toString()).or(() -> header(request, HttpHeaders.REFERER.toString()));
    }

    private static Optional<String> header(HttpServerRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
