/** What holds for the whole of the source. */
@NullMarked
package org.tingxu;

import org.jspecify.annotations.NullMarked;
