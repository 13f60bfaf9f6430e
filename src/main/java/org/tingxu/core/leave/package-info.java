/** Leave (请假): asked for, answered by another, and never so that a post is left by both who answer for it. */
@NullMarked
package org.tingxu.core.leave;

import org.jspecify.annotations.NullMarked;
