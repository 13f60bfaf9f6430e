package org.tingxu.report.month;

import java.time.LocalDate;

/** One day of a month on which anything of this happened. */
public record DayRow(LocalDate day, long issued, long accepted, long decided) {}
