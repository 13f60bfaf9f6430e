/** The virtual devices of a demonstration, to be seen and to be broken. */
@NullMarked
package org.tingxu.web.device;

import org.jspecify.annotations.NullMarked;
