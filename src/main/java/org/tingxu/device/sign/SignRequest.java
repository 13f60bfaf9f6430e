package org.tingxu.device.sign;

import org.tingxu.protocol.wire.Bytes;

/**
 * One frame to a sign.
 *
 * @param answered whether its protocol answers it
 */
public record SignRequest(Bytes frame, boolean answered) {}
