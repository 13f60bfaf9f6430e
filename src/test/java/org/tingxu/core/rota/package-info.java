@NullMarked
package org.tingxu.core.rota;

import org.jspecify.annotations.NullMarked;
