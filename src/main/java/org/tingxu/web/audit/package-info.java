/** What the auditor may set going: the check of the journal's chain. */
@NullMarked
package org.tingxu.web.audit;

import org.jspecify.annotations.NullMarked;
