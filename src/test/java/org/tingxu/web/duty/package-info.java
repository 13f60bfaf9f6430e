@NullMarked
package org.tingxu.web.duty;

import org.jspecify.annotations.NullMarked;
