package org.tingxu.core.plan;

import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.WindowNo;

/**
 * Keys for residents to rate the service at a window (评价器).
 *
 * @param address on its line; 0 for a model without addresses
 */
public record EvaluatorPlan(DeviceId id, String profile, LinePlan line, int address, WindowNo window)
        implements DeviceEntry {}
