/** Figures, asked of the read tables by SQL. */
@NullMarked
package org.tingxu.report;

import org.jspecify.annotations.NullMarked;
