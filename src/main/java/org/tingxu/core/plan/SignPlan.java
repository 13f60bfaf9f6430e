package org.tingxu.core.plan;

import org.tingxu.core.name.DeviceId;

/**
 * An LED sign or digit display (点阵屏).
 *
 * @param address on its line; 0 for a model without addresses
 */
public record SignPlan(DeviceId id, String profile, LinePlan line, int address, SignShows shows, SignSettings settings)
        implements DeviceEntry {}
