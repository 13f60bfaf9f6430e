package org.tingxu.boot.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tingxu.boot.bench.Figure.Measure;
import org.tingxu.boot.hallfile.HallFile;
import org.tingxu.boot.hallfile.Models;
import org.tingxu.boot.postgres.EmbeddedPostgres;
import org.tingxu.boot.replay.Folders;
import org.tingxu.core.duty.Light;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.HallId;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.journal.database.Database;
import org.tingxu.journal.database.Migrations;
import org.tingxu.report.MatterRegister;
import org.tingxu.report.MatterRegister.Order;
import org.tingxu.report.MatterRegister.Search;
import org.tingxu.report.month.MonthFigures;
import org.tingxu.report.month.MonthQuery;
import org.tingxu.report.month.ReportedMonth;
import org.tingxu.writer.HallPort;

/** A hall that leads very many open matters: their lights as the day turns, look-ups, and the figures of a month. */
final class MatterBench {
    static final int MATTERS = 100_000;
    static final int MATTERS_QUICK = 10_000;

    private static final double LIGHTS_MS = 50;
    private static final double SEARCH_MS = 20;
    private static final double FIGURES_SECONDS = 1;
    private static final int SEARCHES = 2_000;
    private static final int LIGHT_DAYS = 30;
    private static final int FIGURES_TIMES = 10;
    private static final Duration WITHIN = Duration.ofMinutes(2);
    private static final String SURNAMES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

    private final Database database;
    private final HallPort port;
    private final HallId hall;
    private final int open;
    private final Consumer<Figure> found;
    private final Random random = new Random(1);

    private MatterBench(Database database, HallPort port, HallId hall, int open, Consumer<Figure> found) {
        this.database = database;
        this.port = port;
        this.hall = hall;
        this.open = open;
        this.found = found;
    }

    static void run(int open, Consumer<Figure> found) throws InterruptedException, IOException {
        Path data = Folders.temporary("tingxu-bench-");
        Vertx vertx = Vertx.vertx();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            HallPlan plan = ((HallFile.Loaded) HallFile.read(BenchHall.write(data), Models.NONE)).plan();
            Database database = Database.open(vertx, postgres.uri().toString());
            Waiting.on(Migrations.run(database), WITHIN);
            HallPort port = MatterFiller.fill(vertx, database, plan, open);
            MatterBench bench = new MatterBench(database, port, plan.id(), open, found);
            bench.lights();
            bench.search("search by number", bench::number);
            bench.search("search by masked applicant", bench::name);
            bench.figures();
        } finally {
            Waiting.on(vertx.close(), WITHIN);
            Folders.delete(data);
        }
    }

    /** Each day anew, as when the day turns; the first days warm up. */
    private void lights() throws InterruptedException {
        Latencies took = new Latencies();
        for (int day = -LIGHT_DAYS; day < LIGHT_DAYS; day++) {
            LocalDate today = MatterFiller.FIRST_DAY.plusDays(MatterFiller.DAYS + day);
            long nanos = Waiting.on(port.read(h -> counted(h, today)), WITHIN);
            if (day >= 0) {
                took.add(nanos);
            }
        }
        found.accept(Figure.below(
                "lights of %,d open matters as the day turns, median of %d days".formatted(open, LIGHT_DAYS),
                LIGHTS_MS,
                new Measure(took.quantileMs(0.5), "ms")));
    }

    /** How long it took to look at every light. */
    private long counted(Hall h, LocalDate today) {
        long begin = System.nanoTime();
        Map<Light, Integer> lights = new EnumMap<>(Light.class);
        for (Matter matter : h.state().duties().matters()) {
            lights.merge(matter.time().lights().on(today), 1, Integer::sum);
        }
        long took = System.nanoTime() - begin;
        int seen = lights.values().stream().mapToInt(Integer::intValue).sum();
        if (seen != open) {
            throw new BenchFailed("%d open matters instead of %d".formatted(seen, open));
        }
        return took;
    }

    private Search number() {
        String whole = "%d-%06d".formatted(MatterFiller.FIRST_DAY.getYear(), 1 + random.nextInt(open));
        String begin = random.nextInt(4) == 0 ? whole.substring(0, 5 + random.nextInt(6)) : whole;
        return new Search(
                Optional.empty(),
                Optional.empty(),
                Optional.of(begin),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Order.NEWEST);
    }

    private Search name() {
        String surname = String.valueOf(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
        String last = random.nextInt(4) == 0 ? "" : Character.toString(0x4E00 + random.nextInt(997));
        return new Search(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(surname + "*" + last),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Order.NEWEST);
    }

    private void search(String name, Supplier<Search> next) throws InterruptedException {
        MatterRegister register = new MatterRegister(database);
        LocalDate today = MatterFiller.FIRST_DAY.plusDays(MatterFiller.DAYS);
        Latencies took = new Latencies();
        for (int i = -SEARCHES / 4; i < SEARCHES; i++) {
            Search search = next.get();
            long begin = System.nanoTime();
            Future<?> answer = register.search(hall, today, search);
            var _ = Waiting.on(answer, WITHIN);
            if (i >= 0) {
                took.add(System.nanoTime() - begin);
            }
        }
        found.accept(Figure.below(
                "%s, P99 of %,d".formatted(name, SEARCHES), SEARCH_MS, new Measure(took.quantileMs(0.99), "ms")));
    }

    private void figures() throws InterruptedException {
        YearMonth month = YearMonth.from(MatterFiller.FIRST_DAY).plusMonths(1);
        ReportedMonth seen = Waiting.on(
                port.read(h -> new ReportedMonth(
                        month,
                        MatterFiller.FIRST_DAY.plusDays(MatterFiller.DAYS),
                        h.state().setUp().calendar(h.state().duties().holidays()))),
                WITHIN);
        Latencies took = new Latencies();
        for (int i = 0; i < FIGURES_TIMES; i++) {
            long begin = System.nanoTime();
            MonthFigures figures = Waiting.on(new MonthQuery(database).of(hall, seen), WITHIN);
            took.add(System.nanoTime() - begin);
            if (figures.readings().isEmpty()) {
                throw new BenchFailed("the month has no figures");
            }
        }
        found.accept(Figure.below(
                "figures of a month, median of %d".formatted(FIGURES_TIMES),
                FIGURES_SECONDS,
                new Measure(took.quantileMs(0.5) / 1_000, "s")));
    }
}
