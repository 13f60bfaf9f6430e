/** Figures of the hall as documents for A4 paper. */
@NullMarked
package org.tingxu.web.paper;

import org.jspecify.annotations.NullMarked;
