/** Boards, desks and figures as they change. */
@NullMarked
package org.tingxu.web.live;

import org.jspecify.annotations.NullMarked;
