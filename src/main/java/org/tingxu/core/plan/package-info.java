/** What a hall is set up to be: services, windows, hours, order, limits. Loaded from a file, kept as an event. */
@NullMarked
package org.tingxu.core.plan;

import org.jspecify.annotations.NullMarked;
