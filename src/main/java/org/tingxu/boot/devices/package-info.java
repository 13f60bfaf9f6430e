/** Ties the devices of a hall to its writer: who follows it, and how what people do at devices reaches it. */
@NullMarked
package org.tingxu.boot.devices;

import org.jspecify.annotations.NullMarked;
