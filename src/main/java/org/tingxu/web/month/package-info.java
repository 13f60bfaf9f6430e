/** The figures of a month for people: in full for those who lead and check the hall, the published results for everybody. */
@NullMarked
package org.tingxu.web.month;

import org.jspecify.annotations.NullMarked;
