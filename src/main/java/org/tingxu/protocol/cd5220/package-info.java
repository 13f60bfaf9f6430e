/** CD5220 displays of two lines and twenty characters: ASCII only, host to display only. Bytes ↔ values. */
@NullMarked
package org.tingxu.protocol.cd5220;

import org.jspecify.annotations.NullMarked;
