/** The hall's file: YAML that a technician writes, checked as a whole into a {@link org.tingxu.core.plan.HallPlan}. */
@NullMarked
package org.tingxu.boot.hallfile;

import org.jspecify.annotations.NullMarked;
