package org.tingxu.core.duty;

/** A step's own limit; of a step that has not begun it is a forecast, and its light is out. */
public record StepClock(String name, Deadline deadline) {}
