/** The writer on a real database: fencing, retries, recovery. */
@NullMarked
package org.tingxu.writer;

import org.jspecify.annotations.NullMarked;
