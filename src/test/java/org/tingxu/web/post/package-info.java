@NullMarked
package org.tingxu.web.post;

import org.jspecify.annotations.NullMarked;
