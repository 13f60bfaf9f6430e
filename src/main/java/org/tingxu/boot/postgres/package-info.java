/** The PostgreSQL server that {@code ./tingxu up} brings along: unpacked, initialised, started and stopped by us. */
@NullMarked
package org.tingxu.boot.postgres;

import org.jspecify.annotations.NullMarked;
