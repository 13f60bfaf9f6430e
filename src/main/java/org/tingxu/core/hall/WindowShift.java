package org.tingxu.core.hall;

import org.tingxu.core.name.WindowNo;

/** A window that does something else than before. */
public record WindowShift(WindowNo window, WindowState before, WindowState after) {}
