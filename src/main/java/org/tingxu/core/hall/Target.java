package org.tingxu.core.hall;

import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.WindowNo;

/** Where a ticket is transferred to. */
public sealed interface Target {
    /** To one window, whatever it serves. */
    record ToWindow(WindowNo window) implements Target {}

    /** To the line of another service. */
    record ToService(ServiceCode service) implements Target {}
}
