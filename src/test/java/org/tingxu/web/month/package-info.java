@NullMarked
package org.tingxu.web.month;

import org.jspecify.annotations.NullMarked;
