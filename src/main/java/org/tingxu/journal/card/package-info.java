/** Numbers of cards, encrypted, where a hall keeps them. */
@NullMarked
package org.tingxu.journal.card;

import org.jspecify.annotations.NullMarked;
