/** The figures of a month: formulae as data, counted by SQL from the read tables, and once more from the journal alone. */
@NullMarked
package org.tingxu.report.month;

import org.jspecify.annotations.NullMarked;
