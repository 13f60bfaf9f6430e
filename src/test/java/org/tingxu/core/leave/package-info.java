@NullMarked
package org.tingxu.core.leave;

import org.jspecify.annotations.NullMarked;
