/** Alpha signs (Adaptive, BetaBrite): ASCII only, host to sign only. Bytes ↔ values. */
@NullMarked
package org.tingxu.protocol.alpha;

import org.jspecify.annotations.NullMarked;
