/** First contacts (首问): who was asked first stays responsible until somebody else has signed, and the asker is answered. */
@NullMarked
package org.tingxu.core.contact;

import org.jspecify.annotations.NullMarked;
