/** Tables as a file that spreadsheets read. */
@NullMarked
package org.tingxu.web.table;

import org.jspecify.annotations.NullMarked;
