@NullMarked
package org.tingxu.boot.simulate;

import org.jspecify.annotations.NullMarked;
