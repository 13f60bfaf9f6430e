package org.tingxu.boot;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tingxu.core.plan.DeviceEntry;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.PrinterPlan;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.line.SerialLibrary;
import org.tingxu.device.paper.CupsServer;
import org.tingxu.journal.PgJournal;
import org.tingxu.journal.card.CardSeal;
import org.tingxu.journal.card.CardStore;
import org.tingxu.journal.database.Database;
import org.tingxu.journal.database.Migrations;
import org.tingxu.web.Contract;
import org.tingxu.web.PostBook;
import org.tingxu.web.auth.DemoAccounts;
import org.tingxu.web.auth.FirstAdmin;
import org.tingxu.web.auth.StationPost;
import org.tingxu.web.duty.SubjectVault;
import org.tingxu.web.duty.Subjects;
import org.tingxu.web.live.Hubs;
import org.tingxu.web.ticket.Tracking;
import org.tingxu.web.ticket.TrackingLinks;
import org.tingxu.writer.Halls;

/** A whole server: database, halls, devices and doors, from start to orderly stop. */
public final class Server implements AutoCloseable {
    private static final Duration START_MAX = Duration.ofMinutes(10);
    private static final String CUPS = "tingxu.cups";
    private static final Duration STOP_MAX = Duration.ofSeconds(20);
    private static final System.Logger LOG = System.getLogger(Server.class.getName());

    private final Vertx vertx;
    private final Optional<OwnPostgres> postgres;
    private final Database database;
    private final HallRoom room;
    private final HttpServer http;
    private final Welcome welcome;

    private Server(
            Vertx vertx,
            Optional<OwnPostgres> postgres,
            Database database,
            HallRoom room,
            HttpServer http,
            Welcome welcome) {
        this.vertx = vertx;
        this.postgres = postgres;
        this.database = database;
        this.room = room;
        this.http = http;
        this.welcome = welcome;
    }

    /**
     * Starts everything, or nothing.
     *
     * @throws StartFailed with what is wrong and how to mend it
     */
    public static Server start(Settings settings) {
        HallPlan plan = HallFiles.load(settings.hallFile());
        Addresses.checkFree(settings.host(), settings.port());
        DataFolder data = new DataFolder(settings.data());
        data.create();
        unpackSerialLibrary(plan, settings);
        CompletableFuture<Contract> contract = CompletableFuture.supplyAsync(Contract::read);
        Optional<OwnPostgres> postgres =
                settings.database().isPresent() ? Optional.empty() : Optional.of(OwnPostgres.start(data));
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(loops())
                .setWorkerPoolSize(4)
                .setPreferNativeTransport(true));
        try {
            Database database = open(
                    vertx,
                    () -> settings.database()
                            .orElseGet(() -> postgres.orElseThrow().uri().toString()));
            return await(new Starting(vertx, postgres, database, plan, data, settings).server(contract), START_MAX);
        } catch (RuntimeException e) {
            closeQuietly(vertx);
            postgres.ifPresent(OwnPostgres::close);
            throw e;
        }
    }

    /** What only the start needed is more than all that stays, and a quiet hall collects nothing for hours. */
    private static void giveBack() {
        System.gc();
    }

    /** Before the first serial line: by itself the library unpacks into a folder that everybody may write to. */
    private static void unpackSerialLibrary(HallPlan plan, Settings settings) {
        boolean serial = Stream.concat(
                        plan.printers().stream().map(PrinterPlan::line),
                        plan.devices().all().map(DeviceEntry::line))
                .anyMatch(LinePlan.Serial.class::isInstance);
        if (!serial) {
            return;
        }
        Path folder = settings.data().resolve("serial");
        try {
            SerialLibrary.unpackInto(folder);
        } catch (IOException e) {
            throw new StartFailed("the serial library cannot be unpacked into %s: %s".formatted(folder, e), e);
        }
    }

    /** Where A4 papers go: {@code CUPS_SERVER}, or the Java property {@value #CUPS} before it. */
    private static CupsServer cups() {
        try {
            Map<String, String> environment = new HashMap<>(System.getenv());
            Optional.ofNullable(System.getProperty(CUPS)).ifPresent(server -> environment.put("CUPS_SERVER", server));
            return CupsServer.from(environment);
        } catch (IllegalArgumentException e) {
            throw new StartFailed("CUPS_SERVER: " + e.getMessage(), e);
        }
    }

    /** One loop for two processors: PostgreSQL takes the other, and a hall's writer has no thread to wait for. */
    private static int loops() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    private static Database open(Vertx vertx, Supplier<String> uri) {
        try {
            return Database.open(vertx, uri);
        } catch (IllegalArgumentException e) {
            throw new StartFailed("--database: " + e.getMessage(), e);
        }
    }

    private record Starting(
            Vertx vertx,
            Optional<OwnPostgres> postgres,
            Database database,
            HallPlan plan,
            DataFolder data,
            Settings settings) {
        /** @param contract read while the database starts */
        Future<Server> server(CompletableFuture<Contract> contract) {
            InstantSource clock = InstantSource.system();
            AtomicReference<String> publicUrl = new AtomicReference<>("");
            TrackingLinks links = new TrackingLinks(publicUrl::get);
            Tracking tracking = new Tracking(data.secret());
            Subjects subjects = new Subjects(database, new SubjectVault(data.masterKey()));
            Optional<CardSeal> seal = cardSeal();
            PgJournal journal = new PgJournal(vertx, database, settings.hash());
            HallRoom room = HallRoom.of(vertx, journal, clock, plan, tracking, links, seal);
            Hubs hubs = new Hubs();
            PostBook posts = new PostBook();
            Halls halls = new Halls(List.of(room.port()));
            WebServer web = new WebServer(
                    vertx,
                    database,
                    clock,
                    halls,
                    hubs,
                    posts,
                    Map.of(plan.id(), room.devices()),
                    cups(),
                    Map.of(plan.id(), room.cards()),
                    seal,
                    tracking,
                    links,
                    subjects,
                    settings.behindProxy(),
                    plan.demo());
            return Migrations.run(database)
                    .recover(e -> Future.failedFuture(unusable(e)))
                    .compose(_ -> subjects.sweep())
                    .compose(_ -> new CardCleaning(new CardStore(database), plan, clock).start(vertx))
                    .compose(_ -> room.open(hubs, posts, clock))
                    .compose(_ -> Future.fromCompletionStage(contract, vertx.getOrCreateContext()))
                    .compose(described -> web.listen(described, settings.host(), settings.port())
                            .recover(e -> Future.failedFuture(notListening(e))))
                    .onSuccess(http -> publicUrl.set(Addresses.publicUrl(settings, http.actualPort())))
                    .compose(http -> accounts(web).map(people -> started(room, http, people)))
                    .onSuccess(_ -> web.passwords().prepare().onComplete(_ -> giveBack()));
        }

        private Optional<CardSeal> cardSeal() {
            return plan.people().keepNumberDays().isPresent()
                    ? Optional.of(new CardSeal(data.cardKey()))
                    : Optional.empty();
        }

        private Server started(HallRoom room, HttpServer http, Welcome.People people) {
            String url = Addresses.local(settings.host(), http.actualPort());
            return new Server(vertx, postgres, database, room, http, new Welcome(plan, url, people));
        }

        private Future<Welcome.People> accounts(WebServer web) {
            return plan.demo()
                    ? DemoAccounts.ensure(web.staff(), web.passwords(), firstStation())
                            .map(logins -> new Welcome.People(logins, Optional.empty()))
                    : FirstAdmin.ensure(web.staff(), web.passwords())
                            .map(password -> new Welcome.People(List.of(), password));
        }

        private Optional<StationPost> firstStation() {
            return plan.stations().stream().findFirst().map(s -> new StationPost(plan.id(), s.code()));
        }

        private static StartFailed unusable(Throwable e) {
            return new StartFailed(
                    "the database cannot be used: %s; check --database, its user and its rights"
                            .formatted(e.getMessage()),
                    e);
        }

        private StartFailed notListening(Throwable e) {
            return Addresses.notFree(settings.host(), settings.port(), e);
        }
    }

    public int port() {
        return http.actualPort();
    }

    /** The devices of its hall; simulated ones can be handled as if they were there. */
    public DeviceRoom devices() {
        return room.devices();
    }

    public Welcome welcome() {
        return welcome;
    }

    /** Takes no more requests, commits what is on its way, keeps a snapshot, and stops the database last. */
    @Override
    public void close() {
        try {
            Future<Void> stopped = http.close()
                    .timeout(2, TimeUnit.SECONDS)
                    .otherwiseEmpty()
                    .compose(_ -> room.close())
                    .transform(_ -> database.close());
            await(stopped, STOP_MAX);
            await(vertx.close(), STOP_MAX);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the server did not stop in order", e);
        } finally {
            postgres.ifPresent(OwnPostgres::close);
        }
    }

    private static void closeQuietly(Vertx vertx) {
        try {
            await(vertx.close(), STOP_MAX);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing after a failed start", e);
        }
    }

    private static <T> T await(Future<T> future, Duration max) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(max.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartFailed failed
                    ? failed
                    : new StartFailed("the server cannot start: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new StartFailed("nothing after %d s".formatted(max.toSeconds()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("interrupted", e);
        }
    }
}
