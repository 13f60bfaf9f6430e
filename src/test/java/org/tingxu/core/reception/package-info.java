@NullMarked
package org.tingxu.core.reception;

import org.jspecify.annotations.NullMarked;
