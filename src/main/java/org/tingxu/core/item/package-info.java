/** The catalogue of items as it is changed while the hall works: drafts, their review, and editions. */
@NullMarked
package org.tingxu.core.item;

import org.jspecify.annotations.NullMarked;
