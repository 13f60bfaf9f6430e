@NullMarked
package org.tingxu.protocol.cpower;

import org.jspecify.annotations.NullMarked;
