@NullMarked
package org.tingxu.web.device;

import org.jspecify.annotations.NullMarked;
