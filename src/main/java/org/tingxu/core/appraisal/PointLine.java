package org.tingxu.core.appraisal;

/**
 * Points of one measure.
 *
 * @param points for each that is counted; negative takes away
 */
public record PointLine(Measure measure, int points) {}
