package org.tingxu.boot;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Optional;
import org.tingxu.boot.devices.HallDesks;
import org.tingxu.boot.devices.HallDevices;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.Language;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.device.desk.CardDesk;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.desk.PrintDesk;
import org.tingxu.device.desk.SignDesk;
import org.tingxu.journal.Journal;
import org.tingxu.journal.card.CardSeal;
import org.tingxu.web.PostBook;
import org.tingxu.web.live.Hubs;
import org.tingxu.web.problem.Problem;
import org.tingxu.web.problem.RefusalProblems;
import org.tingxu.web.ticket.Tracking;
import org.tingxu.web.ticket.TrackingLinks;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.HallWriter;
import org.tingxu.writer.Order;

/** One hall of this server on its loop: the writer, and whoever follows it. */
final class HallRoom {
    private static final long TICK_MS = 500;

    private final Vertx vertx;
    private final Context loop;
    private final HallPlan plan;
    private final HallPort port;
    private final DeviceRoom devices;
    private final HallDevices following;
    private final CardDesk cards;
    private long timer = -1;

    private HallRoom(
            Vertx vertx,
            Context loop,
            HallPlan plan,
            HallPort port,
            DeviceRoom devices,
            HallDevices following,
            CardDesk cards) {
        this.vertx = vertx;
        this.loop = loop;
        this.plan = plan;
        this.port = port;
        this.devices = devices;
        this.following = following;
        this.cards = cards;
    }

    static HallRoom of(
            Vertx vertx,
            Journal journal,
            InstantSource clock,
            HallPlan plan,
            Tracking tracking,
            TrackingLinks links,
            Optional<CardSeal> seal) {
        Context loop = vertx.getOrCreateContext();
        HallPort port = new HallPort(loop, new HallWriter(plan.id(), journal, clock, HallPort.loop(vertx, loop)));
        PrintDesk desk = new PrintDesk(
                command -> port.submit(Order.system(command)).map(Answer.Done.class::isInstance),
                new SlipLinks(tracking, links));
        DeviceRoom devices = openDevices(vertx, plan, clock, desk);
        HallDesks desks =
                HallDesks.of(vertx, loop, port, plan, devices, new CardHolders(plan, tracking, seal, clock), clock);
        HallDevices following = new HallDevices(desk, new SignDesk(clock), devices, desks);
        return new HallRoom(vertx, loop, plan, port, devices, following, desks.cards());
    }

    private static DeviceRoom openDevices(Vertx vertx, HallPlan plan, InstantSource clock, PrintDesk desk) {
        try {
            return DeviceRoom.open(vertx, plan, clock, desk::sending);
        } catch (IllegalArgumentException e) {
            throw new StartFailed("the hall's devices cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Takes the hall over, sets it up as its file says, and lets the followers begin. */
    Future<Void> open(Hubs hubs, PostBook posts, InstantSource clock) {
        return port.open()
                .compose(_ -> configure())
                .compose(_ -> loadHolidays())
                .compose(_ -> port.tick())
                .compose(_ -> hubs.add(vertx, loop, port, clock))
                .compose(_ -> port.follow(posts.follower(plan.id())))
                .compose(_ -> port.follow(following))
                .onSuccess(_ -> timer = vertx.setPeriodic(TICK_MS, _ -> passTime()));
    }

    private void passTime() {
        loop.runOnContext(_ -> following.timePassed());
        port.tick()
                .onFailure(e -> System.getLogger(HallRoom.class.getName())
                        .log(System.Logger.Level.WARNING, "time does not pass in hall " + plan.id(), e));
    }

    private Future<Void> configure() {
        return port.submit(Order.system(new Command.ConfigureHall(plan))).compose(answer -> switch (answer) {
            case Answer.Done _ -> Future.succeededFuture();
            case Answer.Refused r -> {
                Problem problem = RefusalProblems.of(r.refusal());
                yield Future.failedFuture(new StartFailed("the hall file is not taken [%s]: %s"
                        .formatted(problem.code(), problem.detail().in(Language.EN))));
            }
            case Answer.KeyReused _ -> Future.failedFuture(new IllegalStateException("no key was sent"));
        });
    }

    private Future<Void> loadHolidays() {
        return port.submit(Order.system(new Command.Duty(new DutyCommand.LoadHolidays(Holidays.shipped()))))
                .mapEmpty();
    }

    HallPlan plan() {
        return plan;
    }

    HallPort port() {
        return port;
    }

    CardDesk cards() {
        return cards;
    }

    DeviceRoom devices() {
        return devices;
    }

    /** Orderly: what is on its way is committed, and a snapshot is kept. */
    Future<Void> close() {
        if (timer >= 0) {
            vertx.cancelTimer(timer);
        }
        return port.close().compose(_ -> devices.close());
    }
}
