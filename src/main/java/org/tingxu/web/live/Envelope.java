package org.tingxu.web.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;

/**
 * One live message, encoded once for all who hear it.
 *
 * @param seq the row of the journal that it shows
 * @param text the envelope as JSON
 */
record Envelope(long seq, String type, String text, Buffer event) {
    static Envelope of(long epoch, long seq, String type, Instant at, JsonObject parts) {
        String id = id(epoch, seq);
        String text = new JsonObject()
                .put("id", id)
                .put("type", type)
                .put("at", at.toString())
                .mergeIn(parts)
                .encode();
        Buffer event = Buffer.buffer("id: " + id + "\nevent: " + type + "\ndata: " + text + "\n\n");
        return new Envelope(seq, type, text, event);
    }

    static String id(long epoch, long seq) {
        return epoch + "." + seq;
    }
}
