/** The journal's JSON: the one place that knows its key names, which are literals and never change once written. */
@NullMarked
package org.tingxu.journal.codec;

import org.jspecify.annotations.NullMarked;
