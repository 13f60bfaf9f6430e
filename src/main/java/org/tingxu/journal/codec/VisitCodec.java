package org.tingxu.journal.codec;

import org.tingxu.core.hall.Visit;

/** A visit that can be rated, as an object of its own. */
final class VisitCodec {
    private VisitCodec() {}

    static void write(JsonText json, Visit visit) {
        json.open().put("ticket", visit.ticket().toString()).putIf("rated", visit.rated());
        json.key("stops").openList();
        visit.stops()
                .forEach(stop -> json.open()
                        .put("window", stop.window().value())
                        .put("clerk", stop.clerk().value())
                        .close());
        json.closeList().close();
    }

    static Visit read(Body body) {
        return new Visit(
                Words.ticket(body, "ticket"),
                body.bodies("stops", stop -> new Visit.Stop(Words.window(stop, "window"), Words.clerk(stop))),
                Words.truth(body, "rated"));
    }
}
