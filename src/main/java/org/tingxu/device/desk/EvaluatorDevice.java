package org.tingxu.device.desk;

import io.vertx.core.Future;
import org.tingxu.core.name.Text;
import org.tingxu.device.keypad.Evaluator;
import org.tingxu.device.line.LineState;

/** An evaluator. Its protocol has no question: only its line and what it says unasked are known. */
record EvaluatorDevice(Evaluator evaluator, StationReading station) implements Device {
    private static final int STARS_MAX = 5;

    @Override
    public Reading reading() {
        return station.reading();
    }

    @Override
    public Future<Text> identify() {
        LineState line = station.station().line();
        return line instanceof LineState.Up
                ? Future.succeededFuture(new Text("线路已连接；此型号不回答询问", "The line is up; this model answers no question"))
                : Future.failedFuture(new DeviceRefused(DeviceFault.NOT_CONNECTED, line.toString()));
    }

    /** Stars are seen until the next clerk's. */
    @Override
    public Future<Text> test(String text) {
        int stars = text.matches("[0-5]") ? Integer.parseInt(text) : STARS_MAX;
        return evaluator
                .stars(stars)
                .map(new Text("评价器已收到 %d 星".formatted(stars), "The evaluator was told %d stars".formatted(stars)))
                .recover(cause -> Future.failedFuture(
                        StationReading.refused(cause, station.station().line())));
    }

    @Override
    public void beat() {}

    @Override
    public Future<Void> close() {
        evaluator.close();
        return Future.succeededFuture();
    }
}
