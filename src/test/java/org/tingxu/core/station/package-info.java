@NullMarked
package org.tingxu.core.station;

import org.jspecify.annotations.NullMarked;
