/** Tests of kept numbers of cards. */
@NullMarked
package org.tingxu.journal.card;

import org.jspecify.annotations.NullMarked;
