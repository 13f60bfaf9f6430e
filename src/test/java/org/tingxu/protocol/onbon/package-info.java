@NullMarked
package org.tingxu.protocol.onbon;

import org.jspecify.annotations.NullMarked;
