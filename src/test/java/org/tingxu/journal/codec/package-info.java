@NullMarked
package org.tingxu.journal.codec;

import org.jspecify.annotations.NullMarked;
