package org.tingxu.device.desk;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.EvaluatorPlan;
import org.tingxu.device.keypad.Evaluator;
import org.tingxu.device.keypad.RatingOutcome;
import org.tingxu.device.profile.EvaluatorProfile.Level;

/**
 * Asks residents for ratings (好差评) when their service ends, or when the clerk presses the key for it. A resident who does not answer
 * has said nothing: silence is never a grade.
 *
 * <p>Lives on the hall's loop.
 */
public final class EvaluatorDesk {
    /** How long a resident is asked. */
    public static final Duration ASK_FOR = Duration.ofSeconds(15);

    private static final System.Logger LOG = System.getLogger(EvaluatorDesk.class.getName());

    private record Post(DeviceId id, Evaluator evaluator, Map<Integer, Level> ratings) {}

    private final Map<DeviceId, Post> posts = new LinkedHashMap<>();
    private final Map<WindowNo, TicketNo> lastServed = new HashMap<>();
    private final Map<WindowNo, TicketNo> asked = new HashMap<>();
    private final OrderIds ids = new OrderIds("rating");
    private final Context loop;
    private final KeyOrders orders;
    private Optional<Hall> read = Optional.empty();

    /**
     * A desk of a hall.
     *
     * @param loop the hall's
     */
    public EvaluatorDesk(Vertx vertx, Context loop, KeyOrders orders) {
        this.loop = loop;
        this.orders = new PatientOrders(vertx, orders);
    }

    /**
     * Adds an evaluator of the hall's plan.
     *
     * @param ratings what its values mean, as its profile says
     */
    public void add(DeviceId id, Evaluator evaluator, Map<Integer, Level> ratings) {
        Post post = new Post(id, evaluator, Map.copyOf(ratings));
        posts.put(id, post);
        evaluator.onUnasked(value -> loop.runOnContext(_ -> unasked(post, value)));
    }

    /** The hall is read, at the start and after each recovery. */
    public void began(Hall hall) {
        read = Optional.of(hall);
    }

    public void committed(List<Change> changes, Hall hall) {
        read = Optional.of(hall);
        for (Change change : changes) {
            switch (change.event()) {
                case Event.TicketFinished e -> {
                    lastServed.put(e.window(), e.ticket());
                    if (unrated(hall.state(), e.ticket())) {
                        ask(e.window(), e.ticket());
                    }
                }
                case Event.ServingStarted e -> begins(e.window(), e.ticket());
                case Event.TicketResumed e -> begins(e.window(), e.ticket());
                case Event.DayEnded _ -> lastServed.clear();
                default -> {}
            }
        }
    }

    private static boolean unrated(HallState state, TicketNo ticket) {
        return state.visit(ticket).filter(visit -> !visit.rated()).isPresent();
    }

    /** Another resident sits there now; what is pressed from here on is no word of the one before. */
    private void begins(WindowNo window, TicketNo ticket) {
        boolean another = Optional.ofNullable(asked.get(window))
                .filter(before -> !before.equals(ticket))
                .isPresent();
        if (another) {
            asked.remove(window);
            at(window).ifPresent(post -> post.evaluator().cancel());
        }
    }

    /** The ticket that was finished last at a window and is not rated yet. */
    Optional<TicketNo> lastServed(WindowNo window) {
        return Optional.ofNullable(lastServed.get(window))
                .filter(ticket ->
                        read.map(hall -> unrated(hall.state(), ticket)).orElse(false));
    }

    /** Asks the resident with this ticket. False when the window has no evaluator in use. */
    boolean ask(WindowNo window, TicketNo ticket) {
        Optional<Post> post = at(window);
        post.ifPresent(p -> {
            asked.put(window, ticket);
            p.evaluator().ask(ASK_FOR).onSuccess(outcome -> loop.runOnContext(_ -> ended(p, window, ticket, outcome)));
        });
        return post.isPresent();
    }

    private Optional<Post> at(WindowNo window) {
        return posts.values().stream()
                .filter(post -> windowOf(post).filter(window::equals).isPresent())
                .findFirst();
    }

    /** Where it stands; empty when it is out of use, or no longer in the plan. */
    private Optional<WindowNo> windowOf(Post post) {
        return read.map(Hall::state)
                .filter(state -> state.changes(post.id()).enabled())
                .flatMap(HallState::plan)
                .flatMap(plan -> plan.devices().find(post.id()))
                .filter(EvaluatorPlan.class::isInstance)
                .map(plan -> ((EvaluatorPlan) plan).window());
    }

    private void ended(Post post, WindowNo window, TicketNo ticket, RatingOutcome outcome) {
        if (!(outcome instanceof RatingOutcome.Cancelled)) {
            asked.remove(window, ticket);
        }
        switch (outcome) {
            case RatingOutcome.Rated(var value) -> rated(post, window, ticket, value);
            case RatingOutcome.NotAsked(var reason) ->
                LOG.log(System.Logger.Level.WARNING, "evaluator {0} could not ask: {1}", post.id(), reason);
            case RatingOutcome.NoRating _, RatingOutcome.Cancelled _ -> {}
        }
    }

    /** Of the one who is being served; between two of them a key may have been pressed by anybody. */
    private void unasked(Post post, int value) {
        Optional<WindowNo> window = windowOf(post);
        WindowState state =
                window.flatMap(w -> read.map(hall -> hall.state().window(w))).orElseGet(WindowState.Closed::new);
        if (window.isPresent() && state instanceof WindowState.Serving serving) {
            rated(post, window.get(), serving.ticket(), value);
        } else {
            LOG.log(
                    System.Logger.Level.INFO,
                    "evaluator {0}: a rating while nobody was served is not counted",
                    post.id());
        }
    }

    private void rated(Post post, WindowNo window, TicketNo ticket, int value) {
        Level level = post.ratings().get(value);
        if (level == null) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "evaluator {0}: its profile does not say what {1} means",
                    post.id(),
                    value);
            return;
        }
        Command rate = new Command.RateVisit(ticket, window, gradeOf(level), RatedBy.EVALUATOR);
        orders.send(ids.next(), new OrderedBy.Resident(), rate)
                .onSuccess(refusal -> refusal.ifPresent(why -> LOG.log(
                        System.Logger.Level.INFO,
                        "evaluator {0}: a rating of {1} is refused: {2}",
                        post.id(),
                        ticket,
                        why.code())))
                .onFailure(e -> LOG.log(
                        System.Logger.Level.WARNING,
                        "evaluator {0}: a rating of {1} is lost: {2}",
                        post.id(),
                        ticket,
                        e));
    }

    private static Grade gradeOf(Level level) {
        return new Grade(
                switch (level) {
                    case VERY_SATISFIED -> 5;
                    case SATISFIED -> 4;
                    case FAIRLY_SATISFIED -> 3;
                    case DISSATISFIED -> 2;
                    case VERY_DISSATISFIED -> 1;
                });
    }
}
