/** Tests of cards at kiosks. */
@NullMarked
package org.tingxu.web.card;

import org.jspecify.annotations.NullMarked;
