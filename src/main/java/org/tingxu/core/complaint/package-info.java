/** Complaints and suggestions (投诉, 意见): taken in by any way, kept from whom they are about, answered in time, and put to use. */
@NullMarked
package org.tingxu.core.complaint;

import org.jspecify.annotations.NullMarked;
