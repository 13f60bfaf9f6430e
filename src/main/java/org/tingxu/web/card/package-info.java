/** Identity cards at kiosks, as the API has them. */
@NullMarked
package org.tingxu.web.card;

import org.jspecify.annotations.NullMarked;
