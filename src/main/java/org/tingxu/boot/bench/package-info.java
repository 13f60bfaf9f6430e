/** Measures the server on the machine that it runs on, as ratios to plain SQL taken in the same run. */
@NullMarked
package org.tingxu.boot.bench;

import org.jspecify.annotations.NullMarked;
