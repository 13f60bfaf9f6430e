@NullMarked
package org.tingxu.protocol.ipp;

import org.jspecify.annotations.NullMarked;
