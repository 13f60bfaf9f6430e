/** The hall's promises: by when a matter is done, and what moves that day. Pure values; nothing here knows the state of a hall. */
@NullMarked
package org.tingxu.core.duty;

import org.jspecify.annotations.NullMarked;
