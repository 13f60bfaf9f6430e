@NullMarked
package org.tingxu.protocol.cd5220;

import org.jspecify.annotations.NullMarked;
