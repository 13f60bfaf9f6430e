/** What every protocol shares: bytes as a value, fields, GBK text, and reading frames from a stream. */
@NullMarked
package org.tingxu.protocol.wire;

import org.jspecify.annotations.NullMarked;
