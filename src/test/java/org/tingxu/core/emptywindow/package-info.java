@NullMarked
package org.tingxu.core.emptywindow;

import org.jspecify.annotations.NullMarked;
