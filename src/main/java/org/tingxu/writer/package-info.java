/** One writer for each hall: commands in, committed events out. */
@NullMarked
package org.tingxu.writer;

import org.jspecify.annotations.NullMarked;
