package org.tingxu.sim.check;

/** A promise that did not hold, and what was seen. */
public record Violation(Promised promised, String seen) {}
