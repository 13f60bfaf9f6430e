@NullMarked
package org.tingxu.core.disclosure;

import org.jspecify.annotations.NullMarked;
