package org.tingxu.device.profile;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What every profile says.
 *
 * @param evidence how far the profile has been proved
 * @param serial how the model speaks on a serial line as delivered
 * @param tcpPort where it listens when it has a network card
 * @param addresses none for a device that has its line to itself
 * @param gapMs silence that the model needs between two frames
 */
public record Basics(
        String vendor,
        String model,
        Protocol protocol,
        Evidence evidence,
        SerialDefaults serial,
        OptionalInt tcpPort,
        Optional<AddressRange> addresses,
        ModelCharset charset,
        int gapMs) {}
