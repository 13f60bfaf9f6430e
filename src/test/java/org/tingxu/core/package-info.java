/** A small hall to tell stories about, and what must hold in every hall at every moment. */
@NullMarked
package org.tingxu.core;

import org.jspecify.annotations.NullMarked;
