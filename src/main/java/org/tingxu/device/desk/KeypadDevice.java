package org.tingxu.device.desk;

import io.vertx.core.Future;
import org.tingxu.core.name.Text;
import org.tingxu.device.keypad.Keypad;

/** A clerk's keypad. Its display belongs to the hall, so a test is heard. */
record KeypadDevice(Keypad keypad, StationReading station) implements Device {
    @Override
    public Reading reading() {
        return station.reading();
    }

    @Override
    public Future<Text> identify() {
        return keypad.beep()
                .map(new Text("呼叫器已鸣响", "The keypad beeped"))
                .recover(cause -> Future.failedFuture(
                        StationReading.refused(cause, station.station().line())));
    }

    @Override
    public Future<Text> test(String text) {
        return identify();
    }

    /** One kind is asked for its keys all the time, the other has no question. */
    @Override
    public void beat() {}

    @Override
    public Future<Void> close() {
        keypad.close();
        return Future.succeededFuture();
    }
}
