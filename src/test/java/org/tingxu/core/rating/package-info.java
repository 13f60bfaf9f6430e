@NullMarked
package org.tingxu.core.rating;

import org.jspecify.annotations.NullMarked;
