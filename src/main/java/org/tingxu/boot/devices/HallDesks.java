package org.tingxu.boot.devices;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Optional;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.ReaderPlan;
import org.tingxu.device.desk.CardDesk;
import org.tingxu.device.desk.CardHolder;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.desk.EvaluatorDesk;
import org.tingxu.device.desk.KeyOrders;
import org.tingxu.device.desk.KeypadDesk;
import org.tingxu.device.desk.OrderedBy;
import org.tingxu.device.profile.EvaluatorProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import org.tingxu.journal.CommandMark;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.Order;

/** What people do at the devices of a hall: keys of clerks, ratings and cards of residents. */
public record HallDesks(KeypadDesk keypads, EvaluatorDesk evaluators, CardDesk cards) {
    /** The device's presses have no bodies that could differ. */
    private static final String PRINT = "device";

    public static HallDesks of(
            Vertx vertx,
            Context loop,
            HallPort port,
            HallPlan plan,
            DeviceRoom room,
            CardHolder.Maker holders,
            InstantSource clock) {
        KeyOrders orders = orders(port);
        EvaluatorDesk evaluators = new EvaluatorDesk(vertx, loop, orders);
        KeypadDesk keypads = new KeypadDesk(vertx, loop, orders, evaluators, clock);
        CardDesk cards = new CardDesk(holders, clock);
        room.keypads().forEach(keypads::add);
        plan.devices()
                .evaluators()
                .forEach(e -> Optional.ofNullable(room.evaluators().get(e.id()))
                        .ifPresent(device -> evaluators.add(
                                e.id(), device, profile(e.profile()).ratings())));
        for (ReaderPlan reader : plan.devices().readers()) {
            Optional.ofNullable(room.readers().get(reader.id())).ifPresent(device -> cards.add(reader.kiosk(), device));
        }
        return new HallDesks(keypads, evaluators, cards);
    }

    /** Orders from devices, with their actor as the journal names it. */
    public static KeyOrders orders(HallPort port) {
        return (id, by, command) -> port.submit(new Order(Optional.of(new CommandMark(id, PRINT)), actor(by), command))
                .compose(answer -> switch (answer) {
                    case Answer.Done _ -> Future.succeededFuture(Optional.<Refusal>empty());
                    case Answer.Refused(var refusal) -> Future.succeededFuture(Optional.of(refusal));
                    case Answer.KeyReused(var key) ->
                        Future.failedFuture(new IllegalStateException("two orders have the id " + key));
                });
    }

    private static String actor(OrderedBy by) {
        return switch (by) {
            case OrderedBy.Clerk(var clerk) -> clerk.value();
            case OrderedBy.Resident _ -> Order.PUBLIC;
            case OrderedBy.Server _ -> Order.SYSTEM;
        };
    }

    private static EvaluatorProfile profile(String name) {
        try {
            return (EvaluatorProfile) Profiles.named(name);
        } catch (ProfileFaults e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
