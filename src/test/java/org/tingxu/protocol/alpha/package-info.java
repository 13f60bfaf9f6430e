@NullMarked
package org.tingxu.protocol.alpha;

import org.jspecify.annotations.NullMarked;
