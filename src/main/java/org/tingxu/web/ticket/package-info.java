/** Taking a number and following it. */
@NullMarked
package org.tingxu.web.ticket;

import org.jspecify.annotations.NullMarked;
