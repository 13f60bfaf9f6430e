/** Attendance (考勤): who was here when, against the rota and the hours of the hall. */
@NullMarked
package org.tingxu.core.attendance;

import org.jspecify.annotations.NullMarked;
