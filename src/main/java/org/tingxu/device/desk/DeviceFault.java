package org.tingxu.device.desk;

import java.time.Instant;
import org.tingxu.core.name.Text;

/**
 * What went wrong with a device.
 *
 * @param what   for everybody
 * @param detail for the person who looks after devices; may be empty
 */
public record DeviceFault(Text what, String detail, Instant at) {
    static final Text NOT_CONNECTED = new Text("线路未连接", "The line is not connected");
    static final Text SILENT = new Text("设备无应答", "The device does not answer");
    static final Text REFUSED = new Text("设备拒绝执行", "The device refused");
    static final Text FAILED = new Text("通信出错", "Talking to the device failed");
}
