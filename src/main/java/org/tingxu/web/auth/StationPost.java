package org.tingxu.web.auth;

import org.tingxu.core.name.HallId;
import org.tingxu.core.name.StationCode;

/** The village station that an agent (代办员) works at. */
public record StationPost(HallId hall, StationCode station) {}
