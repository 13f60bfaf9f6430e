package org.tingxu.core.duty;

import org.tingxu.core.calendar.DueDate;

/** A due date that another calendar moves, or makes firm. */
public record DueChange<K>(K key, DueDate before, DueDate after, DueDate statutoryBefore, DueDate statutoryAfter) {}
