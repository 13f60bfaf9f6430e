/** What every protocol's tests share: the promises of a frame reader, tried; hex vectors; the characters of GBK. */
@NullMarked
package org.tingxu.protocol.kit;

import org.jspecify.annotations.NullMarked;
