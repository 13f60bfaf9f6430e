/** What becomes of a bad rating (差评): a case that opens by itself, and is closed when it is mended and the resident was asked. */
@NullMarked
package org.tingxu.core.rating;

import org.jspecify.annotations.NullMarked;
