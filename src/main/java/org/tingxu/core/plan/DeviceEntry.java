package org.tingxu.core.plan;

import org.tingxu.core.name.DeviceId;

/** What the hall's file says about one device. */
public sealed interface DeviceEntry permits SignPlan, KeypadPlan, EvaluatorPlan, ReaderPlan {
    DeviceId id();

    /** Name of its model's file in {@code firmware-config/}. */
    String profile();

    LinePlan line();
}
