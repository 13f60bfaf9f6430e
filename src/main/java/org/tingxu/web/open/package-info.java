/** What the hall tells everybody (政务公开), as pages that need no script and no log-in. */
@NullMarked
package org.tingxu.web.open;

import org.jspecify.annotations.NullMarked;
