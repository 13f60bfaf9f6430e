package org.tingxu.web.open;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.tingxu.core.complaint.VoiceKind;
import org.tingxu.core.name.Text;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.problem.Problem;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.voice.PublicVoice;
import org.tingxu.writer.HallPort;

/** Where everybody complains, suggests and looks what became of it; slips name it by a short address. */
final class VoicePages {
    /** Two thousand Chinese characters in a form take nine bytes each. */
    private static final int FORM_BYTES_MAX = 32_768;

    private final OpenDoor door;
    private final PublicVoice voice;

    VoicePages(OpenDoor door, PublicVoice voice) {
        this.door = door;
        this.voice = voice;
    }

    void mount(Router router) {
        router.get("/v/:hall")
                .handler(ctx -> ctx.redirect("/open/" + ctx.pathParam("hall") + "/voice")
                        .otherwiseEmpty());
        router.get("/open/:hall/voice")
                .handler(ctx -> door.page(ctx, hall -> blank(ctx).on(hall)));
        router.post("/open/:hall/voice")
                .handler(BodyHandler.create(false).setBodyLimit(FORM_BYTES_MAX))
                .handler(this::sent);
    }

    private static VoicePage blank(RoutingContext ctx) {
        return new VoicePage(
                OpenDoor.language(ctx), VoicePage.BLANK, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void sent(RoutingContext ctx) {
        boolean looksUp = OpenDoor.parameter(ctx, "does").equals("follow");
        door.answer(
                ctx,
                port -> door.open(port)
                        .compose(hall -> (looksUp ? follow(ctx, port) : file(ctx, port)).map(page -> page.on(hall))));
    }

    private Future<VoicePage> file(RoutingContext ctx, HallPort port) {
        PublicVoice.Sent sent = new PublicVoice.Sent(
                OpenDoor.parameter(ctx, "kind").equals("suggestion") ? VoiceKind.SUGGESTION : VoiceKind.COMPLAINT,
                OpenDoor.parameter(ctx, "words"),
                window(OpenDoor.parameter(ctx, "window")),
                OpenDoor.parameter(ctx, "name"),
                OpenDoor.parameter(ctx, "phone"));
        String once = OpenDoor.parameter(ctx, "once");
        if (!once.isEmpty()) {
            ApiDoor.name(ctx, keyOf(once, sent));
        }
        return voice.file(ctx, port, sent)
                .map(receipt -> blank(ctx).with(receipt))
                .recover(cause -> refused(ctx, cause, blank(ctx).keeping(sent)));
    }

    /** The same form sent twice is one complaint; one that was changed in between is another. */
    private static String keyOf(String once, PublicVoice.Sent sent) {
        return UUID.nameUUIDFromBytes((once + "\n" + sent).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What is no window of the hall is left to its rules. */
    private static int window(String text) {
        return text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : 0;
    }

    private Future<VoicePage> follow(RoutingContext ctx, HallPort port) {
        return voice.follow(ctx, port, OpenDoor.parameter(ctx, "number"), OpenDoor.parameter(ctx, "code"))
                .map(found -> {
                    if (found.isEmpty()) {
                        ctx.response().setStatusCode(404);
                    }
                    return found.map(blank(ctx)::with)
                            .orElseGet(() -> blank(ctx).saying(OpenText.VOICE_WRONG));
                })
                .recover(cause -> refused(ctx, cause, blank(ctx)));
    }

    /** What was refused is said above the form, and what was written stays in it. */
    private static Future<VoicePage> refused(RoutingContext ctx, Throwable cause, VoicePage page) {
        if (!(cause instanceof Refused refused)) {
            return Future.failedFuture(cause);
        }
        Problem problem = refused.problem();
        ctx.response().setStatusCode(problem.status());
        problem.retryAfterSeconds().ifPresent(s -> ctx.response().putHeader("Retry-After", String.valueOf(s)));
        return Future.succeededFuture(page.saying(new Text(
                problem.title().zh() + "：" + problem.detail().zh(),
                problem.title().en() + ": " + problem.detail().en())));
    }
}
