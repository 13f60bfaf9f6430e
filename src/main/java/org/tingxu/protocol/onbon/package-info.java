/** Onbon BX LED cards: font cards BX-5K and BX-6K, and of the sixth generation what deletes dynamic areas. Bytes ↔ values. */
@NullMarked
package org.tingxu.protocol.onbon;

import org.jspecify.annotations.NullMarked;
