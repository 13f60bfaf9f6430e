package org.tingxu.web.ticket;

/**
 * The addresses that slips carry as QR.
 *
 * @param base where a phone reaches this server, e.g. {@code http://192.168.1.10:8080}
 */
public record TrackingLinks(String base) {
    public String of(String token) {
        return base + "/t/?token=" + token;
    }
}
