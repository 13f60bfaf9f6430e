package org.tingxu.web.live;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One live message. Encoded when somebody first hears it, and once for all who do. Lives on the hall's loop. */
final class Envelope {
    private final long epoch;
    private final long seq;
    private final String type;
    private final Instant at;
    private final Map<String, Part> parts;
    private Optional<String> text = Optional.empty();
    private Optional<Buffer> event = Optional.empty();

    /**
     * A message.
     *
     * @param seq   the row of the journal that it shows
     * @param type  its kind, which needs no escaping
     * @param parts by their names, which need no escaping
     */
    Envelope(long epoch, long seq, String type, Instant at, Map<String, Part> parts) {
        this.epoch = epoch;
        this.seq = seq;
        this.type = type;
        this.at = at;
        this.parts = Map.copyOf(parts);
    }

    long seq() {
        return seq;
    }

    /** As JSON. */
    String text() {
        if (text.isEmpty()) {
            text = Optional.of(parts.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(part -> ",\"%s\":%s"
                            .formatted(part.getKey(), part.getValue().text()))
                    .collect(Collectors.joining(
                            "",
                            "{\"id\":\"%s\",\"type\":\"%s\",\"at\":\"%s\"".formatted(id(epoch, seq), type, at),
                            "}")));
        }
        return text.get();
    }

    /** As an event of a stream. */
    Buffer event() {
        if (event.isEmpty()) {
            event = Optional.of(
                    Buffer.buffer("id: " + id(epoch, seq) + "\nevent: " + type + "\ndata: " + text() + "\n\n"));
        }
        return event.get();
    }

    static String id(long epoch, long seq) {
        return epoch + "." + seq;
    }
}
