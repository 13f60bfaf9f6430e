/** The state machine of one hall: commands are decided, events are applied. */
@NullMarked
package org.tingxu.core.hall;

import org.jspecify.annotations.NullMarked;
