/** What the encoders take, measured by JMH. */
@NullMarked
package org.tingxu.protocol.bench;

import org.jspecify.annotations.NullMarked;
