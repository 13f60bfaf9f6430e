@NullMarked
package org.tingxu.web.voice;

import org.jspecify.annotations.NullMarked;
