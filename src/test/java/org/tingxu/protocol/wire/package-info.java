@NullMarked
package org.tingxu.protocol.wire;

import org.jspecify.annotations.NullMarked;
