package org.tingxu.device.desk;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.hall.Post;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.KeypadPlan;
import org.tingxu.device.keypad.KeyAction;
import org.tingxu.device.keypad.Keypad;

/**
 * Lets clerks work with the keys of their keypads, and shows them how many wait and whom they have in hand. A press is an order of
 * the clerk who is signed in at the pad's window; what is not carried out makes the pad beep and its ticket go blank for a moment.
 *
 * <p>Lives on the hall's loop.
 */
public final class KeypadDesk {
    /** Presses of one pad that wait for the one before; more are not carried out. */
    static final int PRESSES_MAX = 8;

    /** So long a refused press is seen. */
    static final long REFUSED_MS = 1_000;

    private static final System.Logger LOG = System.getLogger(KeypadDesk.class.getName());

    private static final class Pad {
        private final DeviceId id;
        private final Keypad keypad;
        private Future<Void> last = Future.succeededFuture();
        private int presses;
        private int waiting;

        private Pad(DeviceId id, Keypad keypad) {
            this.id = id;
            this.keypad = keypad;
        }
    }

    private final Map<DeviceId, Pad> pads = new LinkedHashMap<>();
    private final OrderIds ids = new OrderIds("key");
    private final Vertx vertx;
    private final Context loop;
    private final KeyOrders orders;
    private final EvaluatorDesk evaluators;
    private final InstantSource clock;
    private Optional<Hall> read = Optional.empty();

    /**
     * A desk of a hall.
     *
     * @param loop the hall's
     */
    public KeypadDesk(Vertx vertx, Context loop, KeyOrders orders, EvaluatorDesk evaluators, InstantSource clock) {
        this.vertx = vertx;
        this.loop = loop;
        this.orders = new PatientOrders(vertx, orders);
        this.evaluators = evaluators;
        this.clock = clock;
    }

    /** Adds a keypad of the hall's plan. */
    public void add(DeviceId id, Keypad keypad) {
        Pad pad = new Pad(id, keypad);
        pads.put(id, pad);
        keypad.onAction(action -> loop.runOnContext(_ -> pressed(pad, action)));
    }

    /** The hall is read, at the start and after each recovery. */
    public void began(Hall hall) {
        read = Optional.of(hall);
        pads.values().forEach(pad -> show(pad, hall));
    }

    /** Shows the newest figures; of more batches than a pad can take, the last. */
    public void committed(List<Change> changes, Hall hall) {
        read = Optional.of(hall);
        for (Pad pad : pads.values()) {
            int before = pad.waiting;
            show(pad, hall);
            boolean idle = plan(pad, hall.state())
                    .filter(plan -> hall.state().window(plan.window()) instanceof WindowState.Idle)
                    .isPresent();
            if (idle && pad.waiting > before) {
                beep(pad);
            }
        }
    }

    private void show(Pad pad, Hall hall) {
        plan(pad, hall.state()).ifPresent(plan -> {
            pad.waiting = hall.waitingAt(plan.window(), clock.instant());
            String ticket = hall.state()
                    .window(plan.window())
                    .inHand()
                    .map(TicketNo::toString)
                    .orElse("");
            show(pad, ticket);
        });
    }

    private static void show(Pad pad, String ticket) {
        pad.keypad
                .show(pad.waiting, ticket)
                .onFailure(e -> LOG.log(System.Logger.Level.DEBUG, "keypad {0} shows nothing now: {1}", pad.id, e));
    }

    private static void beep(Pad pad) {
        pad.keypad
                .beep()
                .onFailure(e -> LOG.log(System.Logger.Level.DEBUG, "keypad {0} does not beep now: {1}", pad.id, e));
    }

    /** What the plan says of a pad that is in use. */
    private static Optional<KeypadPlan> plan(Pad pad, HallState state) {
        return state.plan()
                .filter(_ -> state.changes(pad.id).enabled())
                .flatMap(plan -> plan.devices().find(pad.id))
                .filter(KeypadPlan.class::isInstance)
                .map(KeypadPlan.class::cast);
    }

    private void pressed(Pad pad, KeyAction action) {
        if (pad.presses >= PRESSES_MAX) {
            refused(pad, action, "too-many-presses");
            return;
        }
        pad.presses++;
        pad.last = pad.last.compose(_ -> act(pad, action)).otherwise(fault -> {
            refused(pad, action, "not-asked: " + fault);
            return null;
        });
        pad.last.onComplete(_ -> pad.presses--);
    }

    private Future<Void> act(Pad pad, KeyAction action) {
        if (read.isEmpty()) {
            return Future.failedFuture("the hall is not read yet");
        }
        HallState state = read.get().state();
        Optional<KeypadPlan> plan = plan(pad, state);
        if (plan.isEmpty()) {
            return ignored(pad, action, "device-off");
        }
        WindowNo window = plan.get().window();
        Optional<Post> post = state.window(window).manned();
        if (post.isEmpty()) {
            return ignored(pad, action, "window-unsigned");
        }
        OrderedBy by = new OrderedBy.Clerk(post.get().clerk());
        Optional<TicketNo> rateable = evaluators.lastServed(window);
        return switch (PressMeaning.of(state, window, post.get().clerk(), action, rateable, clock.instant())) {
            case PressMeaning.Nothing(var why) -> {
                refused(pad, action, why);
                yield Future.succeededFuture();
            }
            case PressMeaning.Do(var commands) ->
                inTurn(commands.iterator(), by).map(refusal -> told(pad, action, refusal));
            case PressMeaning.AskRating(var ticket, var commands) ->
                inTurn(commands.iterator(), by).map(refusal -> {
                    told(pad, action, refusal);
                    if (refusal.isEmpty() && !evaluators.ask(window, ticket)) {
                        refused(pad, action, "no-evaluator");
                    }
                    return null;
                });
        };
    }

    private Future<Optional<Refusal>> inTurn(Iterator<Command> commands, OrderedBy by) {
        if (!commands.hasNext()) {
            return Future.succeededFuture(Optional.empty());
        }
        return orders.send(ids.next(), by, commands.next())
                .compose(refusal -> refusal.isPresent() ? Future.succeededFuture(refusal) : inTurn(commands, by));
    }

    /** Calls nobody. Kept in the journal, because that is what a resident complains about. */
    private Future<Void> ignored(Pad pad, KeyAction action, String why) {
        refused(pad, action, why);
        return orders.send(ids.next(), new OrderedBy.Server(), new Command.IgnoreKey(pad.id, keyOf(action), why))
                .mapEmpty();
    }

    private Void told(Pad pad, KeyAction action, Optional<Refusal> refusal) {
        refusal.ifPresent(why -> refused(pad, action, why.code()));
        return null;
    }

    private void refused(Pad pad, KeyAction action, String why) {
        LOG.log(System.Logger.Level.INFO, "keypad {0}: {1} does nothing: {2}", pad.id, keyOf(action), why);
        beep(pad);
        show(pad, "");
        vertx.setTimer(REFUSED_MS, _ -> loop.runOnContext(_ -> read.ifPresent(hall -> show(pad, hall))));
    }

    private static String keyOf(KeyAction action) {
        return switch (action) {
            case KeyAction.CallNext _ -> "call";
            case KeyAction.Recall _ -> "recall";
            case KeyAction.Evaluate _ -> "evaluate";
            case KeyAction.Pause _ -> "pause";
            case KeyAction.Transfer _ -> "transfer";
            case KeyAction.GiveUp _ -> "give-up";
            case KeyAction.Hold _ -> "hold";
            case KeyAction.CallBack _ -> "call-back";
            case KeyAction.Unknown _ -> "unknown";
        };
    }
}
