/** The journal on a real database. */
@NullMarked
package org.tingxu.journal;

import org.jspecify.annotations.NullMarked;
