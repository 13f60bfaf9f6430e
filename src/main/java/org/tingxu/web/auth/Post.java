package org.tingxu.web.auth;

import org.tingxu.core.name.HallId;
import org.tingxu.core.name.WindowNo;

/** The window at which a clerk is signed in. */
public record Post(HallId hall, WindowNo window) {}
