@NullMarked
package org.tingxu.boot.device;

import org.jspecify.annotations.NullMarked;
