package org.tingxu.web.auth;

/** A log-in that succeeded: the session, and the token for its cookie. */
record SignedIn(StaffSession session, SessionToken token) {}
