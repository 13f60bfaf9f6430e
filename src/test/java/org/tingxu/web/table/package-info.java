@NullMarked
package org.tingxu.web.table;

import org.jspecify.annotations.NullMarked;
