package org.tingxu.core.plan;

import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.WindowNo;

/**
 * A clerk's keypad (呼叫器).
 *
 * @param address on its line; 0 for a model without addresses
 */
public record KeypadPlan(DeviceId id, String profile, LinePlan line, int address, WindowNo window)
        implements DeviceEntry {}
