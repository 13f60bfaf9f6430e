package org.tingxu.web.auth;

/**
 * A live session, as handlers see it.
 *
 * @param staff the account as it was at most {@link Sessions#FRESH_FOR} ago
 * @param id    SHA-256 of the cookie's token; names the session without opening it
 * @param csrf  what a browser must send as {@code X-CSRF-Token}
 */
public record StaffSession(Staff staff, SessionId id, String csrf) {
    /** Leaves the CSRF token out, since records are easily logged. */
    @Override
    public String toString() {
        return "StaffSession[%s]".formatted(staff.user());
    }
}
