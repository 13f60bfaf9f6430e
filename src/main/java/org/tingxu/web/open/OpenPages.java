package org.tingxu.web.open;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tingxu.core.item.ItemRefusal;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.Text;
import org.tingxu.report.MatterRegister;
import org.tingxu.web.month.MonthDesk;
import org.tingxu.web.problem.ItemProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.voice.PublicVoice;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.Halls;

/** The pages of the hall for everybody: items, their guides, the catalogue as a table, one's own matter. */
public final class OpenPages {
    private static final int FORM_BYTES_MAX = 4_096;

    private final OpenDoor door;
    private final ResultsPages results;
    private final VoicePages voices;
    private final MatterRegister register;
    private final BiFunction<HallId, MatterNo, String> codes;
    private final Function<RoutingContext, String> address;
    private final InstantSource clock;
    private final TryLimit tries = new TryLimit();

    /**
     * @param codes   the code of a matter's receipt
     * @param address whose tries are counted together
     */
    public OpenPages(
            Halls halls,
            MatterRegister register,
            MonthDesk months,
            PublicVoice voice,
            BiFunction<HallId, MatterNo, String> codes,
            Function<RoutingContext, String> address,
            InstantSource clock) {
        this.door = new OpenDoor(halls, clock);
        this.results = new ResultsPages(door, months);
        this.voices = new VoicePages(door, voice);
        this.register = register;
        this.codes = codes;
        this.address = address;
        this.clock = clock;
    }

    public void mount(Router router) {
        Buffer css = style();
        results.mount(router);
        voices.mount(router);
        router.get("/open.css").handler(ctx -> OpenDoor.send(ctx, 200, "text/css; charset=utf-8", css));
        router.get("/open/:hall").handler(this::front);
        router.get("/open/:hall/items/:code").handler(this::item);
        router.get("/open/:hall/items.csv").handler(this::csv);
        router.get("/open/:hall/matter").handler(this::matter);
        router.post("/open/:hall/matter")
                .handler(BodyHandler.create(false).setBodyLimit(FORM_BYTES_MAX))
                .handler(this::matter);
    }

    private static Buffer style() {
        try (InputStream in = OpenPages.class.getResourceAsStream("/open/open.css")) {
            return Buffer.buffer(
                    Objects.requireNonNull(in, "no style of the open pages").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void front(RoutingContext ctx) {
        String path = ctx.normalizedPath();
        if (!path.endsWith("/")) {
            ctx.redirect(path + "/").otherwiseEmpty();
            return;
        }
        door.page(ctx, hall -> FrontPage.of(hall, OpenDoor.language(ctx), OpenDoor.parameter(ctx, "q")));
    }

    private void item(RoutingContext ctx) {
        String code = Optional.ofNullable(ctx.pathParam("code")).orElse("");
        door.page(
                ctx,
                hall -> hall.item(code)
                        .map(item -> ItemPage.of(hall, OpenDoor.language(ctx), item))
                        .orElseThrow(() -> new Refused(ItemProblems.of(new ItemRefusal.ItemNotListed(code)))));
    }

    private void csv(RoutingContext ctx) {
        door.answer(
                ctx,
                OpenDoor.CSV,
                port -> door.open(port).map(hall -> ItemsCsv.of(hall, OpenDoor.language(ctx))),
                "items.csv");
    }

    // One's own matter.

    private void matter(RoutingContext ctx) {
        String number = OpenDoor.parameter(ctx, "number").strip();
        String code = OpenDoor.parameter(ctx, "code").strip();
        door.answer(
                ctx,
                port -> door.open(port)
                        .compose(hall -> number.isEmpty() && code.isEmpty()
                                ? Future.succeededFuture(said(ctx, hall, number, Optional.empty()))
                                : found(ctx, port, hall, number, code)));
    }

    private Future<String> found(RoutingContext ctx, HallPort port, OpenHall hall, String number, String code) {
        String who = address.apply(ctx);
        if (!tries.admits(who, clock.instant())) {
            ctx.response().setStatusCode(429).putHeader("Retry-After", String.valueOf(TryLimit.BACK_EVERY.toSeconds()));
            return Future.succeededFuture(said(ctx, hall, number, Optional.of(OpenText.MATTER_OFTEN)));
        }
        Optional<MatterNo> no = MatterNo.parse(number).filter(n -> ReceiptCode.same(codes.apply(port.id(), n), code));
        if (no.isEmpty()) {
            return Future.succeededFuture(wrong(ctx, hall, number, who));
        }
        return register.find(port.id(), hall.now().toLocalDate(), no.get())
                .compose(entry -> entry.isEmpty()
                        ? Future.succeededFuture(wrong(ctx, hall, number, who))
                        : port.read(h -> OwnMatter.of(h, no.get(), entry.get()))
                                .map(own -> MatterPage.of(
                                        hall, OpenDoor.language(ctx), number, Optional.of(own), Optional.empty())));
    }

    private String wrong(RoutingContext ctx, OpenHall hall, String number, String who) {
        tries.wrong(who, clock.instant());
        ctx.response().setStatusCode(404);
        return said(ctx, hall, number, Optional.of(OpenText.MATTER_WRONG));
    }

    private static String said(RoutingContext ctx, OpenHall hall, String number, Optional<Text> text) {
        return MatterPage.of(hall, OpenDoor.language(ctx), number, Optional.empty(), text);
    }
}
