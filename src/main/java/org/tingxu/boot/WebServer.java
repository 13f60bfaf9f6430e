package org.tingxu.boot;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.Text;
import org.tingxu.device.desk.CardDesk;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.paper.A4Printer;
import org.tingxu.device.paper.CupsServer;
import org.tingxu.journal.ChainVerifier;
import org.tingxu.journal.card.CardNumbers;
import org.tingxu.journal.card.CardSeal;
import org.tingxu.journal.card.CardStore;
import org.tingxu.journal.database.Database;
import org.tingxu.report.ContactRegister;
import org.tingxu.report.DayFigures;
import org.tingxu.report.DutyFigures;
import org.tingxu.report.LedgerRegister;
import org.tingxu.report.MatterRegister;
import org.tingxu.report.PersonAccess;
import org.tingxu.report.Proposals;
import org.tingxu.report.StaffRegister;
import org.tingxu.report.TicketLookup;
import org.tingxu.report.month.ItemCounts;
import org.tingxu.report.month.MonthQuery;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.ApiRouter;
import org.tingxu.web.Contract;
import org.tingxu.web.Health;
import org.tingxu.web.PostBook;
import org.tingxu.web.audit.ChainCheckRoutes;
import org.tingxu.web.auth.AuthOperations;
import org.tingxu.web.auth.FrontDoor;
import org.tingxu.web.auth.Lockout;
import org.tingxu.web.auth.Outcome;
import org.tingxu.web.auth.Passwords;
import org.tingxu.web.auth.SessionGuard;
import org.tingxu.web.auth.Sessions;
import org.tingxu.web.auth.SignIn;
import org.tingxu.web.auth.StaffAccounts;
import org.tingxu.web.auth.StaffStore;
import org.tingxu.web.auth.StationPost;
import org.tingxu.web.card.CardRoutes;
import org.tingxu.web.contact.Colleagues;
import org.tingxu.web.contact.ContactRoutes;
import org.tingxu.web.contact.TicketContacts;
import org.tingxu.web.device.DeviceConditions;
import org.tingxu.web.device.DeviceRoutes;
import org.tingxu.web.device.Rooms;
import org.tingxu.web.device.SlipRoutes;
import org.tingxu.web.device.VirtualDevices;
import org.tingxu.web.device.VirtualPlay;
import org.tingxu.web.duty.DutyFiguresRoute;
import org.tingxu.web.duty.ItemDueRoute;
import org.tingxu.web.duty.MatterDoor;
import org.tingxu.web.duty.MatterRoutes;
import org.tingxu.web.duty.NoticeRoutes;
import org.tingxu.web.duty.PartRoutes;
import org.tingxu.web.duty.PeopleRoutes;
import org.tingxu.web.duty.Subjects;
import org.tingxu.web.hall.HallRoutes;
import org.tingxu.web.item.CatalogueRoutes;
import org.tingxu.web.item.ItemRoutes;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.live.BoardStream;
import org.tingxu.web.live.FiguresRoute;
import org.tingxu.web.live.Hubs;
import org.tingxu.web.live.StaffSocket;
import org.tingxu.web.month.MonthDesk;
import org.tingxu.web.month.MonthRoutes;
import org.tingxu.web.open.OpenPages;
import org.tingxu.web.open.ReceiptCode;
import org.tingxu.web.page.ApiPage;
import org.tingxu.web.page.Screens;
import org.tingxu.web.page.SecurityHeaders;
import org.tingxu.web.paper.PaperRoutes;
import org.tingxu.web.post.AccountabilityRoutes;
import org.tingxu.web.post.AppraisalRoutes;
import org.tingxu.web.post.AttendanceRoutes;
import org.tingxu.web.post.RotaRoutes;
import org.tingxu.web.post.StaffDesk;
import org.tingxu.web.problem.Problem;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Problems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.web.ticket.TicketRoutes;
import org.tingxu.web.ticket.Tracking;
import org.tingxu.web.ticket.TrackingLinks;
import org.tingxu.web.voice.PublicLimit;
import org.tingxu.web.voice.PublicVoice;
import org.tingxu.web.voice.VoiceOperations;
import org.tingxu.web.window.WindowRoutes;
import org.tingxu.writer.Halls;

/** The doors of the server: every operation of the API with its handler and its guard, health, and the screens. */
final class WebServer {
    private static final int HEADER_BYTES_MAX = 16_384;
    private static final int IDLE_SECONDS = 60;

    private final Vertx vertx;
    private final Database database;
    private final InstantSource clock;
    private final ApiDoor door;
    private final Hubs hubs;
    private final PostBook posts;
    private final Map<HallId, DeviceRoom> rooms;
    private final CupsServer cups;
    private final Map<HallId, CardDesk> cards;
    private final Optional<CardSeal> cardSeal;
    private final Tracking tracking;
    private final TrackingLinks links;
    private final Subjects subjects;
    private final FrontDoor front;
    private final Sessions sessions;
    private final StaffStore staff;
    private final Passwords passwords;
    private final MonthDesk months;
    private final PublicLimit limit;

    WebServer(
            Vertx vertx,
            Database database,
            InstantSource clock,
            Halls halls,
            Hubs hubs,
            PostBook posts,
            Map<HallId, DeviceRoom> rooms,
            CupsServer cups,
            Map<HallId, CardDesk> cards,
            Optional<CardSeal> cardSeal,
            Tracking tracking,
            TrackingLinks links,
            Subjects subjects,
            boolean behindProxy,
            boolean demo) {
        this.vertx = vertx;
        this.database = database;
        this.clock = clock;
        this.door = new ApiDoor(halls, tracking::fingerprint);
        this.hubs = hubs;
        this.posts = posts;
        this.rooms = Map.copyOf(rooms);
        this.cups = cups;
        this.cards = Map.copyOf(cards);
        this.cardSeal = cardSeal;
        this.tracking = tracking;
        this.links = links;
        this.subjects = subjects;
        this.front = new FrontDoor(behindProxy);
        this.sessions = new Sessions(database, clock, demo);
        this.staff = new StaffStore(database);
        this.passwords = new Passwords(vertx);
        this.limit = new PublicLimit(front, clock);
        this.months = new MonthDesk(new MonthQuery(database), new ItemCounts(database), clock);
    }

    StaffStore staff() {
        return staff;
    }

    Passwords passwords() {
        return passwords;
    }

    Future<HttpServer> listen(Contract contract, String host, int port) {
        HttpServerOptions options = new HttpServerOptions()
                .setMaxHeaderSize(HEADER_BYTES_MAX)
                .setMaxInitialLineLength(4_096)
                .setIdleTimeout(IDLE_SECONDS)
                .setTcpNoDelay(true)
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setMaxWebSocketMessageSize(4_096)
                .setMaxWebSocketFrameSize(4_096);
        return vertx.createHttpServer(options)
                .requestHandler(router(contract))
                .exceptionHandler(e -> {})
                .listen(port, host);
    }

    private Router router(Contract contract) {
        SessionGuard guard = new SessionGuard(sessions, front, ApiRouter.BASE + "/session", WebServer::refuse);
        Router root = Router.router(vertx);
        root.route().handler(new SecurityHeaders());
        ApiRouter.mount(root, contract.operations(), guard, handlers());
        new Health(door.halls(), () -> database.query("SELECT 1", io.vertx.sqlclient.Tuple.tuple())).mount(root);
        new DeviceConditions(rooms).mount(root);
        ApiPage.mount(root, contract.published(), contract.yaml());
        new OpenPages(
                        door.halls(),
                        new MatterRegister(database),
                        months,
                        new PublicVoice(door, database, subjects, tracking, limit),
                        this::receiptCode,
                        ctx -> front.callerAddress(ctx.request()),
                        clock)
                .mount(root);
        Screens.mount(root);
        // An address that cannot be decoded is refused before any route is asked.
        root.errorHandler(
                400,
                ctx -> Problems.answer(
                        ctx,
                        new Refused(RequestProblems.invalid(List.of(
                                new Place("path", "a percent sign is not followed by two hexadecimal digits"))))));
        root.errorHandler(404, ctx -> Problems.answer(ctx, new Refused(RequestProblems.notFound())));
        root.errorHandler(405, WebServer::methodNotAllowed);
        root.errorHandler(500, ctx -> Problems.answer(ctx, failure(ctx)));
        return root;
    }

    private String receiptCode(HallId hall, MatterNo matter) {
        return ReceiptCode.of(tracking.receipt(hall, matter));
    }

    private static Throwable failure(RoutingContext ctx) {
        return Optional.ofNullable(ctx.failure()).orElseGet(() -> new IllegalStateException("no cause"));
    }

    /** The pages are there to be read. */
    private static void methodNotAllowed(RoutingContext ctx) {
        String allowed = "GET, HEAD";
        ctx.response().putHeader(HttpHeaders.ALLOW, allowed);
        Problems.answer(ctx, new Refused(RequestProblems.methodNotAllowed(allowed)));
    }

    private Map<String, Handler<RoutingContext>> handlers() {
        Map<String, Handler<RoutingContext>> out = new HashMap<>();
        TicketLookup lookup = new TicketLookup(database);
        DayFigures figures = new DayFigures(database);
        out.putAll(new HallRoutes(door, clock).handlers());
        ContactRegister askers = new ContactRegister(database);
        CardRoutes card = new CardRoutes(door, cards, new CardStore(database));
        out.putAll(new TicketRoutes(door, lookup, tracking, links, card, new TicketContacts(askers, clock), clock)
                .handlers());
        out.putAll(new WindowRoutes(door, lookup, clock).handlers());
        BoardStream board = new BoardStream(vertx, door, hubs);
        out.putAll(new VirtualDevices(door, rooms).handlers());
        StaffSocket socket = new StaffSocket(vertx, door, hubs, figures, clock, this::sessionLives);
        SignIn signIn = new SignIn(staff, sessions, passwords, new Lockout(database, clock));
        AuthOperations auth = new AuthOperations(
                signIn,
                new StaffAccounts(staff, sessions, passwords),
                front,
                posts::of,
                this::stationKnown,
                WebServer::refuse);
        out.putAll(auth.handlers());
        out.put("readCard", card::wanted);
        out.putAll(new ItemRoutes(door).handlers());
        MatterDoor matters = new MatterDoor(door, new MatterRegister(database), clock, staff::names);
        out.putAll(new MatterRoutes(matters, subjects, this::receiptCode).handlers());
        out.putAll(new CatalogueRoutes(door).handlers());
        LedgerDesk ledgers = new LedgerDesk(door, new LedgerRegister(database), subjects, clock);
        out.putAll(new VoiceOperations(door, database, ledgers, subjects, tracking, limit).handlers());
        out.putAll(new PartRoutes(matters).handlers());
        out.putAll(new PeopleRoutes(
                        matters,
                        subjects,
                        new CardNumbers(new CardStore(database), cardSeal),
                        new PersonAccess(database))
                .handlers());
        out.put("showItemDue", new ItemDueRoute(door, clock)::show);
        out.put("showDutyFigures", new DutyFiguresRoute(door, new DutyFigures(database), askers, clock)::show);
        out.putAll(new ChainCheckRoutes(door, ChainVerifier.beside(vertx, database), clock).handlers());
        StaffDesk staffDesk = new StaffDesk(ledgers, new StaffRegister(database));
        out.putAll(new RotaRoutes(staffDesk).handlers());
        out.putAll(new AttendanceRoutes(staffDesk).handlers());
        out.putAll(new AccountabilityRoutes(staffDesk, new Proposals(database)).handlers());
        out.putAll(new AppraisalRoutes(staffDesk).handlers());
        out.putAll(new ContactRoutes(ledgers, askers, new Colleagues(staff)).handlers());
        out.put("showBoard", board::board);
        out.put("streamBoard", board::stream);
        out.put("streamStaff", socket::open);
        out.put("showFigures", new FiguresRoute(door, figures, clock)::show);
        Rooms deviceRooms = new Rooms(door, rooms);
        out.putAll(new DeviceRoutes(deviceRooms).handlers());
        out.putAll(new SlipRoutes(door).handlers());
        out.putAll(new MonthRoutes(door, months).handlers());
        PaperRoutes paper = new PaperRoutes(door, figures, months, A4Printer.on(vertx, cups), clock);
        out.putAll(paper.handlers());
        out.putAll(new NoticeRoutes(matters, rooms, paper).handlers());
        out.putAll(new VirtualPlay(deviceRooms).handlers());
        return out;
    }

    private Future<Boolean> stationKnown(StationPost post) {
        return door.halls()
                .find(post.hall())
                .map(hall ->
                        hall.read(h -> h.state().setUp().station(post.station()).isPresent()))
                .orElseGet(() -> Future.succeededFuture(false));
    }

    /** A session that was alive when the socket opened may have ended since. */
    private Future<Boolean> sessionLives(RoutingContext ctx) {
        return SessionGuard.session(ctx).map(sessions::stillOpen).orElseGet(() -> Future.succeededFuture(false));
    }

    private static void refuse(RoutingContext ctx, Outcome.Refused<?> refused) {
        Text title = refused.why().title();
        Problem problem = Problem.of(
                refused.why().status(),
                refused.why().code(),
                title,
                refused.why().detail());
        Problems.answer(
                ctx,
                new Refused(
                        refused.retryAfterSeconds() > 0 ? problem.retryAfter(refused.retryAfterSeconds()) : problem));
    }
}
