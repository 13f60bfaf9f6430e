package org.tingxu.web.problem;

/** How large a request's body may be. */
public final class BodyLimit {
    /** 64 KiB: more than any request of the API needs. */
    public static final long BYTES = 65_536;

    private BodyLimit() {}
}
