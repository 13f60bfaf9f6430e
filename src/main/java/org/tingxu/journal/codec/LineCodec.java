package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import org.tingxu.core.plan.LinePlan;

/** How a device is reached, as JSON. */
final class LineCodec {
    private LineCodec() {}

    static JsonObject toJson(LinePlan line) {
        return switch (line) {
            case LinePlan.Virtual virtual -> new JsonObject().put("kind", "virtual");
            case LinePlan.Tcp tcp ->
                new JsonObject().put("kind", "tcp").put("host", tcp.host()).put("port", tcp.port());
            case LinePlan.Serial serial ->
                new JsonObject()
                        .put("kind", "serial")
                        .put("device", serial.device())
                        .put("baud", serial.baud());
        };
    }

    static LinePlan fromJson(Body body) {
        return switch (body.text("kind")) {
            case "virtual" -> new LinePlan.Virtual();
            case "tcp" -> {
                int port = body.whole("port");
                yield body.born("host", host -> new LinePlan.Tcp(host, port));
            }
            case "serial" -> {
                int baud = body.whole("baud");
                yield body.born("device", device -> new LinePlan.Serial(device, baud));
            }
            default -> throw new UnreadableBody(body.path() + ".kind", "no line of this kind is known");
        };
    }
}
