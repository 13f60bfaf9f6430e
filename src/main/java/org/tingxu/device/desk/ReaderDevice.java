package org.tingxu.device.desk;

import io.vertx.core.Future;
import org.tingxu.core.name.Text;
import org.tingxu.device.reader.CardReader;

/** A reader of identity cards, asked for its status when nobody has a card to read. */
record ReaderDevice(CardReader reader, StationReading station) implements Device {
    @Override
    public Reading reading() {
        return station.reading();
    }

    @Override
    public Future<Text> identify() {
        return reader.status()
                .map(new Text("读卡器应答正常", "The reader answers"))
                .recover(cause -> Future.failedFuture(
                        StationReading.refused(cause, station.station().line())));
    }

    @Override
    public Future<Text> test(String text) {
        return identify();
    }

    @Override
    public void beat() {
        reader.status().onFailure(_ -> {});
    }

    @Override
    public Future<Void> close() {
        reader.close();
        return Future.succeededFuture();
    }
}
