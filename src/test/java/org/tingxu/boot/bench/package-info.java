@NullMarked
package org.tingxu.boot.bench;

import org.jspecify.annotations.NullMarked;
