@NullMarked
package org.tingxu.report.month;

import org.jspecify.annotations.NullMarked;
