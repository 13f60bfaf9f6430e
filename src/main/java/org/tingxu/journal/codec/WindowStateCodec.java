package org.tingxu.journal.codec;

import org.tingxu.core.hall.Post;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.hall.WindowState.Calling;
import org.tingxu.core.hall.WindowState.Closed;
import org.tingxu.core.hall.WindowState.Idle;
import org.tingxu.core.hall.WindowState.Paused;
import org.tingxu.core.hall.WindowState.Serving;
import org.tingxu.core.name.ClerkId;

/** What a window is doing, as an object of its own. */
final class WindowStateCodec {
    private WindowStateCodec() {}

    static void write(JsonText json, WindowState state) {
        json.open();
        switch (state) {
            case Closed _ -> json.put("kind", "closed");
            case Idle s ->
                post(json.put("kind", "idle"), s.post()).put("since", s.since().toString());
            case Calling s ->
                post(json.put("kind", "calling"), s.post())
                        .put("ticket", s.ticket().toString())
                        .put("since", s.since().toString());
            case Serving s ->
                post(json.put("kind", "serving"), s.post())
                        .put("ticket", s.ticket().toString())
                        .put("since", s.since().toString());
            case Paused s ->
                post(json.put("kind", "paused"), s.post())
                        .put("why", s.why())
                        .put("since", s.since().toString());
        }
        json.close();
    }

    static WindowState read(Body body) {
        return switch (body.text("kind")) {
            case "closed" -> new Closed();
            case "idle" -> new Idle(post(body), Words.instant(body, "since"));
            case "calling" -> new Calling(post(body), Words.ticket(body, "ticket"), Words.instant(body, "since"));
            case "serving" -> new Serving(post(body), Words.ticket(body, "ticket"), Words.instant(body, "since"));
            case "paused" -> new Paused(post(body), body.text("why"), Words.instant(body, "since"));
            default -> throw new UnreadableBody(body.path() + ".kind", "no state of a window of this kind is known");
        };
    }

    private static JsonText post(JsonText json, Post post) {
        json.put("clerk", post.clerk().value())
                .put("badge", post.badge())
                .put("signedInAt", post.since().toString())
                .put("name", post.name());
        post.actingFor().ifPresent(a -> json.put("actingFor", a.value()));
        return json;
    }

    private static Post post(Body body) {
        return new Post(
                Words.clerk(body),
                body.text("badge"),
                Words.instant(body, "signedInAt"),
                body.maybe("name", name -> name),
                body.maybe("actingFor", ClerkId::new));
    }
}
