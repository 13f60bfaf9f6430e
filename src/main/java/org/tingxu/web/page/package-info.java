/** The screens as files, and what a browser may do with them. */
@NullMarked
package org.tingxu.web.page;

import org.jspecify.annotations.NullMarked;
