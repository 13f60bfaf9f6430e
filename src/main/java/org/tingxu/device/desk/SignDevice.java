package org.tingxu.device.desk;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Text;
import org.tingxu.device.line.LineState;
import org.tingxu.device.sign.Sign;
import org.tingxu.device.sign.SignFace;
import org.tingxu.device.sign.SignHealth;
import org.tingxu.device.sign.SignPicture;

/** A sign of the hall. It asks by itself whether it is still there. */
record SignDevice(DeviceId id, Sign sign, SignSpace space, StationReading station) implements Device {
    /** How long its name or a test stays, until the present truth is shown again. */
    static final Duration SHOWN = Duration.ofSeconds(10);

    @Override
    public Reading reading() {
        Reading line = station.reading();
        Optional<SignHealth.Fault> fault = sign.health().fault();
        if (line.condition() != Condition.UP || fault.isEmpty()) {
            return line;
        }
        DeviceFault refused = new DeviceFault(
                DeviceFault.REFUSED, fault.get().reason(), fault.get().since());
        return new Reading(Condition.TROUBLE, line.answers(), line.lastHeard(), Optional.of(refused), line.traffic());
    }

    @Override
    public Future<Text> identify() {
        return shown(List.of(id.value()));
    }

    @Override
    public Future<Text> test(String text) {
        return shown(List.of(text.split("\\|")));
    }

    private Future<Text> shown(List<String> rows) {
        LineState line = station.station().line();
        return sign.interlude(new SignPicture(new SignFace(rows, false), 100), SHOWN)
                .map(new Text(
                        "屏幕已显示，%d 秒后恢复".formatted(SHOWN.toSeconds()),
                        "The sign shows it for %d seconds".formatted(SHOWN.toSeconds())))
                .recover(cause -> Future.failedFuture(StationReading.refused(cause, line)));
    }

    @Override
    public void beat() {}

    @Override
    public Future<Void> close() {
        return sign.close();
    }
}
