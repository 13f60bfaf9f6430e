/** The rota (值班表): who sits where on which day, and how two clerks swap (调班). */
@NullMarked
package org.tingxu.core.rota;

import org.jspecify.annotations.NullMarked;
