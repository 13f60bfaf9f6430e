@NullMarked
package org.tingxu.core.attendance;

import org.jspecify.annotations.NullMarked;
