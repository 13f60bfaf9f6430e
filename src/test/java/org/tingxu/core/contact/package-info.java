/** Tests of first contacts. */
@NullMarked
package org.tingxu.core.contact;

import org.jspecify.annotations.NullMarked;
