/** The words of the hall as types: each is checked once, at birth. */
@NullMarked
package org.tingxu.core.name;

import org.jspecify.annotations.NullMarked;
