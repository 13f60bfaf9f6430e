package org.tingxu.core.plan;

import org.tingxu.core.name.StationCode;
import org.tingxu.core.name.Text;

/** A village station (代办点). */
public record StationPlan(StationCode code, Text name) {}
