/** A4 papers: documents as data, their pages, and the way to a print server that is asked what became of them. */
@NullMarked
package org.tingxu.device.paper;

import org.jspecify.annotations.NullMarked;
