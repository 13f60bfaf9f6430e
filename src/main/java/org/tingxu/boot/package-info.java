@NullMarked
package org.tingxu.boot;

import org.jspecify.annotations.NullMarked;
