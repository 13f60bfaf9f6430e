/** What a hall is and offers. */
@NullMarked
package org.tingxu.web.hall;

import org.jspecify.annotations.NullMarked;
