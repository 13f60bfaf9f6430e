@NullMarked
package org.tingxu.protocol.escpos;

import org.jspecify.annotations.NullMarked;
