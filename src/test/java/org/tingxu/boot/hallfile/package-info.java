@NullMarked
package org.tingxu.boot.hallfile;

import org.jspecify.annotations.NullMarked;
