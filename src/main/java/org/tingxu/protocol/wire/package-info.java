/** What every protocol shares: bytes as a value, and reading frames from a stream. */
@NullMarked
package org.tingxu.protocol.wire;

import org.jspecify.annotations.NullMarked;
