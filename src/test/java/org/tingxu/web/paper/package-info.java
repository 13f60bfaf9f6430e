@NullMarked
package org.tingxu.web.paper;

import org.jspecify.annotations.NullMarked;
