/** What residents say about the service they got (好差评). */
@NullMarked
package org.tingxu.core.feedback;

import org.jspecify.annotations.NullMarked;
