@NullMarked
package org.tingxu.device.profile;

import org.jspecify.annotations.NullMarked;
