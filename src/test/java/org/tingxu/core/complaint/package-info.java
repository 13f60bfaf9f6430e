@NullMarked
package org.tingxu.core.complaint;

import org.jspecify.annotations.NullMarked;
