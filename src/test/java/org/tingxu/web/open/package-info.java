@NullMarked
package org.tingxu.web.open;

import org.jspecify.annotations.NullMarked;
