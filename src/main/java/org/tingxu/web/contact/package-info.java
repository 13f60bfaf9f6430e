/** First contacts (首问): opening, handing on, signing, and the ledger. */
@NullMarked
package org.tingxu.web.contact;

import org.jspecify.annotations.NullMarked;
