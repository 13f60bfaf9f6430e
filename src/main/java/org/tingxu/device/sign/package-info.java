/** LED signs and digit displays: what each is to show, and frames of its protocol that make it do so. */
@NullMarked
package org.tingxu.device.sign;

import org.jspecify.annotations.NullMarked;
