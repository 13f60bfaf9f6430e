package org.tingxu.core.plan;

import org.tingxu.core.name.PrinterId;

/**
 * A ticket printer.
 *
 * @param profile name of its model's file in {@code firmware-config/}
 */
public record PrinterPlan(PrinterId id, String profile, LinePlan line) {}
