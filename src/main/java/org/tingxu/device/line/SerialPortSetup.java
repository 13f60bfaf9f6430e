package org.tingxu.device.line;

import com.fazecast.jSerialComm.SerialPort;

/** Settings as the serial library wants them. */
final class SerialPortSetup {
    private SerialPortSetup() {}

    static void apply(SerialPort port, SerialSettings settings) {
        accepted(
                port.setComPortParameters(
                        settings.baud(),
                        settings.dataBits(),
                        settings.stopBits() == 1 ? SerialPort.ONE_STOP_BIT : SerialPort.TWO_STOP_BITS,
                        parity(settings.parity()),
                        settings.rs485()),
                settings);
        accepted(port.setFlowControl(flow(settings.flow())), settings);
        accepted(port.setComPortTimeouts(SerialPort.TIMEOUT_NONBLOCKING, 0, 0), settings);
        if (!settings.rs485()) {
            accepted(port.disableRs485ModeControl(), settings);
        }
    }

    private static int parity(SerialSettings.Parity parity) {
        return switch (parity) {
            case NONE -> SerialPort.NO_PARITY;
            case ODD -> SerialPort.ODD_PARITY;
            case EVEN -> SerialPort.EVEN_PARITY;
        };
    }

    private static int flow(SerialSettings.Flow flow) {
        return switch (flow) {
            case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
            case RTSCTS -> SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
            case XONXOFF -> SerialPort.FLOW_CONTROL_XONXOFF_OUT_ENABLED;
        };
    }

    private static void accepted(boolean accepted, SerialSettings settings) {
        if (!accepted) {
            throw new IllegalArgumentException("The serial library refuses " + settings);
        }
    }
}
