@NullMarked
package org.tingxu.report;

import org.jspecify.annotations.NullMarked;
