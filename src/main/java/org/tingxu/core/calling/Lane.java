package org.tingxu.core.calling;

import java.util.Optional;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.WindowNo;

/**
 * Tickets that differ in nothing but their place: one line on the floor.
 *
 * @param first priority groups
 * @param only  the one window that may call them; empty = any that serves the service
 */
public record Lane(ServiceCode service, boolean first, Optional<WindowNo> only) {}
