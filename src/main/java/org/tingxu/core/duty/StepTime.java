package org.tingxu.core.duty;

import org.tingxu.core.calendar.DueDate;

/**
 * The step that is due next, or the part of a body that was asked: it warns though the matter as a whole is in time.
 *
 * @param step its name, or of the body
 */
public record StepTime(String step, DueDate due, Lights lights) {}
