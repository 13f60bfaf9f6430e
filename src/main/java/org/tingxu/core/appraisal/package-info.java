/** Appraisal (绩效考核): points from facts of the journal alone, by a table that the hall may change. */
@NullMarked
package org.tingxu.core.appraisal;

import org.jspecify.annotations.NullMarked;
