@NullMarked
package org.tingxu.boot.replay;

import org.jspecify.annotations.NullMarked;
