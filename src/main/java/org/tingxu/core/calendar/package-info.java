/** Opening hours, working days, and counting by them. */
@NullMarked
package org.tingxu.core.calendar;

import org.jspecify.annotations.NullMarked;
