package org.tingxu.boot.bench;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tingxu.boot.bench.Figure.Measure;
import org.tingxu.boot.bench.SqlBaseline.Result;
import org.tingxu.boot.hallfile.HallFile;
import org.tingxu.boot.hallfile.Models;
import org.tingxu.boot.postgres.EmbeddedPostgres;
import org.tingxu.boot.replay.ApiClient;
import org.tingxu.boot.replay.Folders;
import org.tingxu.boot.replay.OwnServer;
import org.tingxu.boot.replay.TemporaryClerks;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.journal.database.Database;
import org.tingxu.journal.database.Migrations;

/** All measurements, one after the other, each with servers of its own. */
final class Bench {
    private static final int TAKERS = 256;
    private static final int FEW = 8;
    private static final int BOARDS = 1_000;

    /** Calls to one sign are quicker than calls to a thousand boards. */
    private static final int SIGN_CALLS_TIMES = 10;

    private static final double RESTART_SECONDS = 2;
    private static final double RESIDENT_MB = 200;
    private static final double START_SECONDS = 4;
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Size size;
    private final Consumer<Figure> found;

    /**
     * How much to measure.
     *
     * @param warmUp       of SQL, which needs little
     * @param serverWarmUp of the server, whose code is compiled while it runs
     * @param rows         of the journal that is opened again
     */
    record Size(Duration warmUp, Duration serverWarmUp, Duration measured, int calls, long rows) {
        static final Size WHOLE =
                new Size(Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofSeconds(5), 60, 1_000_000);
        static final Size QUICK =
                new Size(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(3), 20, 100_000);
    }

    Bench(Size size, Consumer<Figure> found) {
        this.size = size;
        this.found = found;
    }

    void run() throws InterruptedException, IOException {
        startAndMemory();
        Path data = Folders.temporary("tingxu-bench-");
        try (OwnServer server = OwnServer.start(data, Optional.of(BenchHall.write(data)))) {
            URI postgres = EmbeddedPostgres.running(data)
                    .orElseThrow(() -> new BenchFailed("the server has no PostgreSQL of its own"));
            HallPlan plan = ((HallFile.Loaded) HallFile.read(data.resolve("bench.yaml"), Models.NONE)).plan();
            tickets(server, postgres, plan);
            devices(postgres, plan);
            restart(postgres, plan);
        } finally {
            Folders.delete(data);
        }
    }

    /** The demo hall as it is after the start, twice: on an empty folder, and on one that has been used. */
    private void startAndMemory() throws InterruptedException, IOException {
        Path data = Folders.temporary("tingxu-bench-");
        try {
            found.accept(Figure.plain(
                    "first start: process to first ticket, database made",
                    start(data).took()));
            Started again = start(data);
            found.accept(Figure.below("start: process to first ticket", START_SECONDS, again.took()));
            found.accept(Figure.below(
                    "resident memory of the server's JVM, demo hall, idle", RESIDENT_MB, again.resident()));
        } finally {
            Folders.delete(data);
        }
    }

    private record Started(Measure took, Measure resident) {}

    private static Started start(Path data) throws InterruptedException {
        long begin = System.nanoTime();
        try (OwnServer server = OwnServer.start(data, Optional.empty())) {
            ApiClient everybody = ApiClient.of(server.uri());
            visit(everybody);
            double seconds = (System.nanoTime() - begin) / 1e9;
            handful(everybody);
            Thread.sleep(SETTLED_AFTER);
            everybody.close();
            return new Started(new Measure(seconds, "s"), new Measure(Machine.residentMb(server.pid()), "MB"));
        }
    }

    private static void visit(ApiClient everybody) throws InterruptedException {
        everybody
                .command("halls/demo/tickets", Optional.of(new JsonObject().put("service", "dibao")))
                .orFail("a ticket");
    }

    private static void handful(ApiClient everybody) throws InterruptedException {
        ApiClient clerk = everybody.signIn("clerk1", "demo-clerk1");
        desk(clerk, "sign-in");
        for (int i = 0; i < 10; i++) {
            visit(everybody);
            desk(clerk, "next");
            desk(clerk, "start");
            desk(clerk, "finish");
        }
        desk(clerk, "sign-out");
    }

    private static void desk(ApiClient clerk, String order) throws InterruptedException {
        clerk.command("halls/demo/windows/1/" + order, Optional.empty()).orFail(order);
    }

    private void tickets(OwnServer server, URI postgres, HallPlan plan) throws InterruptedException {
        List<Result> baseline = new ArrayList<>();
        List<Result> cycles = new ArrayList<>();
        try (SqlBaseline sql = SqlBaseline.prepare(postgres)) {
            for (int connections : SqlBaseline.CONNECTIONS) {
                baseline.add(sql.tickets(connections, size.warmUp(), size.measured()));
                cycles.add(sql.cycles(connections, size.warmUp(), size.measured()));
            }
        }
        writer(postgres, plan, best(cycles));
        Result best = best(baseline);
        JsonObject many = load(server, "issue", TAKERS, List.of());
        JsonObject few = load(server, "issue", FEW, List.of());
        found.accept(Figure.atLeast(
                "durable tickets, %d HTTP connections; SQL best at %d".formatted(TAKERS, best.connections()),
                5,
                new Measure(many.getDouble("perSecond"), "/s"),
                new Measure(best.perSecond(), "/s")));
        found.accept(Figure.plain("… their latency, P99", new Measure(many.getDouble("p99Ms"), "ms")));
        found.accept(Figure.atMost(
                "median latency of a ticket, %d connections".formatted(FEW),
                1,
                new Measure(few.getDouble("medianMs"), "ms"),
                new Measure(at(baseline, FEW).latencies().quantileMs(0.5), "ms")));
        visits(server, best(cycles));
    }

    /** Like with like: neither side speaks HTTP. */
    private void writer(URI postgres, HallPlan plan, Result best) throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            Database database = ownDatabase(vertx, postgres, "bench_visits");
            Result visits = WriterVisits.run(vertx, database, plan, size.serverWarmUp(), size.measured());
            found.accept(Figure.atLeast(
                    "whole visits (ticket, call, start, finish) by the writer, %d windows; SQL best at %d"
                            .formatted(visits.connections(), best.connections()),
                    5,
                    new Measure(visits.perSecond(), "/s"),
                    new Measure(best.perSecond(), "/s")));
        } finally {
            Waiting.on(vertx.close(), LONG);
        }
    }

    /** The writer, the journal and simulated devices, in this process. */
    private void devices(URI postgres, HallPlan plan) throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            Database database = ownDatabase(vertx, postgres, "bench_devices");
            DeviceBench.run(vertx, database, plan, size.calls() * SIGN_CALLS_TIMES, found);
        } finally {
            Waiting.on(vertx.close(), LONG);
        }
    }

    private static Database ownDatabase(Vertx vertx, URI postgres, String name) throws InterruptedException {
        Database main = Database.open(vertx, postgres.toString());
        Waiting.on(main.onConnection(c -> c.query("CREATE DATABASE " + name).execute()), LONG);
        Database own = Database.open(vertx, postgres.resolve("/" + name).toString());
        Waiting.on(Migrations.run(own), LONG);
        return own;
    }

    /** The load stops in the middle of visits; whatever is in hand at the first window is ended, and what is refused was not there. */
    private static void endWhatTheLoadLeft(ApiClient clerk) throws InterruptedException {
        for (String order : List.of("start", "finish")) {
            var _ = clerk.command(BenchHall.desk(0, order), Optional.empty());
        }
    }

    private void visits(OwnServer server, Result best) throws InterruptedException {
        ApiClient everybody = ApiClient.of(server.uri());
        ApiClient admin = everybody.signIn("admin", "demo-admin");
        try (TemporaryClerks clerks = TemporaryClerks.open(everybody, admin, BenchHall.SERVICES)) {
            List<ApiClient> all = clerks.clients();
            for (int w = 0; w < all.size(); w++) {
                all.get(w)
                        .command(BenchHall.desk(w, "sign-in"), Optional.empty())
                        .orFail("sign-in");
            }
            List<String> cookies = all.stream().map(ApiClient::cookie).toList();
            found.accept(Figure.beside(
                    "… over HTTP, %d windows, beside SQL without HTTP".formatted(cookies.size()),
                    new Measure(load(server, "cycle", cookies.size(), cookies).getDouble("perSecond"), "/s"),
                    new Measure(best.perSecond(), "/s")));
            endWhatTheLoadLeft(all.getFirst());
            JsonObject boards = load(server, "boards", BOARDS, cookies.subList(0, 1));
            found.accept(Figure.beside(
                    "call to %d boards, P99, beside the call's own answer".formatted(BOARDS),
                    new Measure(boards.getDouble("shownP99Ms"), "ms"),
                    new Measure(boards.getDouble("commitP99Ms"), "ms")));
        }
        everybody.close();
    }

    private JsonObject load(OwnServer server, String what, int connections, List<String> cookies)
            throws InterruptedException {
        JsonObject order = new JsonObject()
                .put("what", what)
                .put("port", server.uri().getPort())
                .put("connections", connections)
                .put("warmUpMs", size.serverWarmUp().toMillis())
                .put("measuredMs", size.measured().toMillis())
                .put("calls", size.calls())
                .put("run", UUID.randomUUID().toString().substring(0, 8))
                .put("cookies", new JsonArray(cookies));
        JsonObject result = Child.run(LoadMain.class, order.encode());
        if (result.getLong("refused", 0L) > 0) {
            throw new BenchFailed(
                    "%d refusals, the first: %s".formatted(result.getLong("refused"), result.getString("refusal", "")));
        }
        return result;
    }

    private static Result best(List<Result> results) {
        return results.stream()
                .max(Comparator.comparingDouble(Result::perSecond))
                .orElseThrow();
    }

    private static Result at(List<Result> results, int connections) {
        return results.stream()
                .filter(r -> r.connections() == connections)
                .findFirst()
                .orElseThrow();
    }

    /** Opens a hall with many rows in a fresh process, with its snapshot and without. */
    private void restart(URI postgres, HallPlan plan) throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            Database database = ownDatabase(vertx, postgres, "bench_restart");
            URI own = postgres.resolve("/bench_restart");
            long begin = System.nanoTime();
            long rows = JournalFiller.fill(vertx, database, plan, size.rows() + size.rows() / 100);
            double filled = rows / ((System.nanoTime() - begin) / 1e9);
            found.accept(Figure.plain("rows written by one hall's writer alone", new Measure(filled, "/s")));
            Waiting.on(database.query("ANALYZE journal", Tuple.tuple()), LONG);
            found.accept(Figure.below(
                    "restart of a hall of %,d rows, snapshot and tail".formatted(rows),
                    RESTART_SECONDS,
                    reopened(own)));
            Waiting.on(database.query("DELETE FROM snapshot", Tuple.tuple()), LONG);
            found.accept(Figure.plain("… without a snapshot", reopened(own)));
        } finally {
            Waiting.on(vertx.close(), LONG);
        }
    }

    private static Measure reopened(URI database) throws InterruptedException {
        return new Measure(Child.run(RestartMain.class, database.toString()).getDouble("seconds"), "s");
    }
}
