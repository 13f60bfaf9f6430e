package org.tingxu.core.plan;

import java.util.Optional;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.PrinterId;

/** A kiosk, and the printer in it; without one it shows number and QR on its screen only. */
public record KioskPlan(KioskId id, Optional<PrinterId> printer) {}
