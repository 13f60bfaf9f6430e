@NullMarked
package org.tingxu.web.item;

import org.jspecify.annotations.NullMarked;
