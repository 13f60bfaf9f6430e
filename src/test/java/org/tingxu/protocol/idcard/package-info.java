/** Tests of card readers' packets. */
@NullMarked
package org.tingxu.protocol.idcard;

import org.jspecify.annotations.NullMarked;
