package org.tingxu.core.plan;

import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.KioskId;

/** A reader of identity cards at a kiosk. */
public record ReaderPlan(DeviceId id, String profile, LinePlan line, KioskId kiosk) implements DeviceEntry {}
