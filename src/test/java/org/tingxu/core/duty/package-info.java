@NullMarked
package org.tingxu.core.duty;

import org.jspecify.annotations.NullMarked;
