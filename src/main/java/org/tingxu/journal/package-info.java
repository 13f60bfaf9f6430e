/** The append-only journal of every hall, its hash chain, its recovery, and the read tables written with it. */
@NullMarked
package org.tingxu.journal;

import org.jspecify.annotations.NullMarked;
