/** What tests of several packages share. */
@NullMarked
package org.tingxu.testing;

import org.jspecify.annotations.NullMarked;
