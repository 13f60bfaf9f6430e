/** Empty windows: one that nobody mans while people wait for it raises an alarm. */
@NullMarked
package org.tingxu.core.emptywindow;

import org.jspecify.annotations.NullMarked;
