/** The door to PostgreSQL: one small pool, a deadline for every query, and the schema's migrations. */
@NullMarked
package org.tingxu.journal.database;

import org.jspecify.annotations.NullMarked;
