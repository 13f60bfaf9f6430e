/** The items of a hall: what everybody may read of them, and how staff change them. */
@NullMarked
package org.tingxu.web.item;

import org.jspecify.annotations.NullMarked;
