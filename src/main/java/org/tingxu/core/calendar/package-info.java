/** Opening hours and working days. */
@NullMarked
package org.tingxu.core.calendar;

import org.jspecify.annotations.NullMarked;
