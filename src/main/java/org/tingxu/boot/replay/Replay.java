package org.tingxu.boot.replay;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tingxu.boot.replay.ApiClient.Answer;

/** One run of a day against a server: people arrive, clerks work, and at the end every ticket is asked for. */
final class Replay {
    /** Every so manieth person's request is sent twice with the same key, as a shaky network would. */
    private static final int SENT_TWICE_EVERY = 50;

    private static final double SECONDS = 60.0;

    private final Day day;
    private final Options options;
    private final ApiClient everybody;
    private final Ledger ledger = new Ledger();

    /**
     * How to run.
     *
     * @param speed      seconds of the day in one second
     * @param seed       of every draw
     * @param noShows    share of calls to which nobody comes
     * @param admin      who opens the clerks' accounts
     * @param supervisor who ends the day
     */
    record Options(double speed, long seed, double noShows, Login admin, Login supervisor) {}

    record Login(String user, String password) {}

    Replay(Day day, Options options, ApiClient everybody) {
        this.day = day;
        this.options = options;
        this.everybody = everybody;
    }

    ReplayReport run() throws InterruptedException {
        List<Post> posts = posts();
        ApiClient admin =
                everybody.signIn(options.admin().user(), options.admin().password());
        ApiClient head = everybody.signIn(
                options.supervisor().user(), options.supervisor().password());
        try (TemporaryClerks clerks = TemporaryClerks.open(everybody, admin, posts.size())) {
            List<Clerk.Worked> worked = live(posts, clerks.clients());
            int expired = endDay(head);
            List<String> lost = lost();
            return new ReplayReport(day, options.speed(), ledger, worked, expired, lost, everybody.retries());
        }
    }

    /** The windows of the hall that the day needs. */
    private List<Post> posts() throws InterruptedException {
        JsonObject hall = everybody
                .get("halls/" + day.hall())
                .orFail("the hall " + day.hall())
                .body();
        Map<String, List<Integer>> windows = new HashMap<>();
        hall.getJsonArray("windows", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .forEach(w -> w.getJsonArray("services")
                        .forEach(s -> windows.computeIfAbsent(s.toString(), _ -> new ArrayList<>())
                                .add(w.getInteger("window"))));
        List<Post> posts = new ArrayList<>();
        day.queues().forEach((queue, rows) -> {
            String service = service(queue);
            List<Integer> own = windows.getOrDefault(service, List.of());
            int needed = rows.stream().mapToInt(DayRow::windows).max().orElse(0);
            if (own.size() < needed) {
                throw new ReplayFailed(
                        "queue %s needs %d windows, the hall %s has %d for %s; add windows to its hall file"
                                .formatted(queue, needed, day.hall(), own.size(), service));
            }
            for (int place = 0; place < needed; place++) {
                posts.add(new Post(service, own.get(place), place, rows));
            }
        });
        return posts;
    }

    private static String service(String queue) {
        return "queue-" + queue.toLowerCase(Locale.ROOT);
    }

    private List<Clerk.Worked> live(List<Post> posts, List<ApiClient> clerks) throws InterruptedException {
        BoardWatch board = new BoardWatch(everybody, day.hall());
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            ScaledClock clock = new ScaledClock(day.fromMinute() * SECONDS, options.speed());
            Clerk.Scene scene = new Clerk.Scene(clock, day.toMinute() * SECONDS, board, ledger);
            List<Future<?>> others = new ArrayList<>();
            others.add(people.submit(() -> {
                board.run();
                return board;
            }));
            List<Future<Clerk.Worked>> working = new ArrayList<>();
            for (int i = 0; i < posts.size(); i++) {
                ServiceDraw draw = new ServiceDraw(new Random(options.seed() + 1 + i), options.noShows());
                working.add(people.submit(new Clerk(clerks.get(i), day.hall(), posts.get(i), scene, draw)));
            }
            arrive(clock, people, others);
            List<Clerk.Worked> worked = new ArrayList<>();
            for (Future<Clerk.Worked> one : working) {
                worked.add(result(one));
            }
            board.end();
            everybodyGone(others.subList(1, others.size()));
            others.getFirst().cancel(true);
            return worked;
        }
    }

    private void arrive(ScaledClock clock, ExecutorService people, List<Future<?>> arriving)
            throws InterruptedException {
        int i = 0;
        for (Day.Arrival arrival : day.arrivals(new Random(options.seed()))) {
            boolean twice = ++i % SENT_TWICE_EVERY == 0;
            clock.sleepUntil(arrival.at());
            arriving.add(people.submit(() -> {
                takeNumber(service(arrival.queue()), twice);
                return arrival;
            }));
        }
    }

    private static void everybodyGone(List<Future<?>> arriving) throws InterruptedException {
        for (Future<?> one : arriving) {
            result(one);
        }
    }

    private void takeNumber(String service, boolean twice) throws InterruptedException {
        String path = "halls/" + day.hall() + "/tickets";
        Optional<JsonObject> body = Optional.of(new JsonObject().put("service", service));
        String key = UUID.randomUUID().toString();
        Answer answer = everybody.command(path, body, key);
        if (!answer.isOk()) {
            ledger.refused("ticket: " + answer.body().getString("code", Integer.toString(answer.status())));
            return;
        }
        String number = answer.body().getString("number");
        ledger.issued(number, Instant.parse(answer.body().getString("issuedAt")));
        if (twice) {
            ledger.askedAgain(number, everybody.command(path, body, key).body().getString("number", "a refusal"));
        }
    }

    private static <T> T result(Future<T> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ReplayFailed failed
                    ? failed
                    : new ReplayFailed("a bug of the replay: " + e, e);
        }
    }

    private int endDay(ApiClient head) throws InterruptedException {
        return head.command("halls/" + day.hall() + "/end-day", Optional.empty())
                .orFail("ending the day")
                .body()
                .getInteger("expired", 0);
    }

    /** Acknowledged tickets of which the server tells another end than we saw, or none. */
    private List<String> lost() throws InterruptedException {
        List<String> lost = new ArrayList<>();
        for (String number : ledger.numbers()) {
            Answer answer = everybody.get("halls/%s/tickets/%s".formatted(day.hall(), number));
            String state = answer.body().getString("state", answer.problem());
            String seen = ledger.end(number).orElse("issued");
            // At the end of the day a missed ticket expires too.
            boolean agrees = state.equals(seen) || (seen.equals("missed") && state.equals("expired"));
            if (!agrees) {
                lost.add("%s: %s here, %s at the server".formatted(number, seen, state));
            }
        }
        return lost;
    }
}
