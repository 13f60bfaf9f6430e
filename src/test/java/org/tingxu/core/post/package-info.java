@NullMarked
package org.tingxu.core.post;

import org.jspecify.annotations.NullMarked;
