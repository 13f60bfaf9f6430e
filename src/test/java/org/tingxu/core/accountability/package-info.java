@NullMarked
package org.tingxu.core.accountability;

import org.jspecify.annotations.NullMarked;
