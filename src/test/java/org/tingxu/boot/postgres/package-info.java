/** The launcher against real servers: what survives which death, and what is refused. */
@NullMarked
package org.tingxu.boot.postgres;

import org.jspecify.annotations.NullMarked;
