package org.tingxu.device.profile;

import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.SerialSettings;

/**
 * How a model speaks on a serial line as delivered.
 *
 * @param baud bits a second, 300 to 4000000
 * @param rs485 whether the driver has to switch the direction of the adapter
 */
public record SerialDefaults(
        int baud, int dataBits, int stopBits, SerialSettings.Parity parity, SerialSettings.Flow flow, boolean rs485) {

    /** 9600 8N1 without flow control. */
    public static final SerialDefaults USUAL =
            new SerialDefaults(9_600, 8, 1, SerialSettings.Parity.NONE, SerialSettings.Flow.NONE, false);

    /**
     * These settings on a port.
     *
     * @param path device file
     * @param actualBaud what the device was set to; bits a second
     */
    public SerialSettings on(String path, int actualBaud, long writeTimeoutMs, Backoff backoff) {
        return new SerialSettings(path, actualBaud, dataBits, stopBits, parity, flow, rs485, writeTimeoutMs, backoff);
    }
}
