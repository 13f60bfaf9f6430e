@NullMarked
package org.tingxu.core.appraisal;

import org.jspecify.annotations.NullMarked;
