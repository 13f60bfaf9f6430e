/** Tests of what is told from the read tables. */
@NullMarked
package org.tingxu.report;

import org.jspecify.annotations.NullMarked;
