package org.tingxu.web.ticket;

import java.util.function.Supplier;
import org.tingxu.core.name.HallId;

/**
 * The addresses that slips carry as QR.
 *
 * @param base where a phone reaches this server, e.g. {@code http://192.168.1.10:8080}; known once the server listens
 */
public record TrackingLinks(Supplier<String> base) {
    public String of(String token) {
        return base.get() + "/t/?token=" + token;
    }

    /** The form for complaints and suggestions of a hall, short enough to be typed. */
    public String complaints(HallId hall) {
        return base.get() + "/v/" + hall.value();
    }
}
