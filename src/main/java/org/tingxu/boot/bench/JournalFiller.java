package org.tingxu.boot.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.journal.CommandMark;
import org.tingxu.journal.HashChain;
import org.tingxu.journal.PgJournal;
import org.tingxu.journal.database.Database;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.HallWriter;
import org.tingxu.writer.Order;

/** Years of a hall, written by its own writer into its own journal: every row is one that a real day leaves, only the clock is ours. */
final class JournalFiller {
    private static final int TICKETS_A_DAY = 2_000;
    private static final int TICKETS_A_BATCH = 200;
    private static final int WINDOWS = 16;
    private static final int ROWS_A_TICKET = 4;
    private static final Duration BATCH_WITHIN = Duration.ofSeconds(60);
    private static final Duration BETWEEN_COMMANDS = Duration.ofMillis(3_500);
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);

    private final HallPort port;
    private final ZoneId zone;
    private Instant now;
    private long rows;
    private int command;

    private JournalFiller(Vertx vertx, Database database, HallPlan plan) {
        Context loop = vertx.getOrCreateContext();
        this.zone = plan.zone();
        this.now = FIRST_DAY.atTime(8, 0).atZone(zone).toInstant();
        InstantSource clock = () -> now;
        PgJournal journal = new PgJournal(vertx, database, HashChain.Kind.SHA_256);
        this.port = new HallPort(loop, new HallWriter(plan.id(), journal, clock, HallPort.loop(vertx, loop)));
    }

    /**
     * Writes at least so many rows; the last snapshot lies behind the end as after a crash.
     *
     * @return the rows there are
     */
    static long fill(Vertx vertx, Database database, HallPlan plan, long rows) throws InterruptedException {
        JournalFiller filler = new JournalFiller(vertx, database, plan);
        Waiting.on(filler.port.open(), BATCH_WITHIN);
        filler.batch(List.of(Order.system(new Command.ConfigureHall(plan))));
        for (LocalDate day = FIRST_DAY; filler.rows < rows; day = day.plusDays(1)) {
            filler.day(day, rows);
        }
        return filler.rows;
    }

    private void day(LocalDate day, long enough) throws InterruptedException {
        now = day.atTime(8, 0).atZone(zone).toInstant();
        Waiting.on(port.tick(), BATCH_WITHIN);
        List<Order> signIns = new ArrayList<>();
        for (int w = 1; w <= WINDOWS; w++) {
            signIns.add(order(
                    BenchHall.clerk(w).value(), new Command.SignIn(new WindowNo(w), BenchHall.clerk(w), "B" + w)));
        }
        batch(signIns);
        for (int done = 0; done < TICKETS_A_DAY && rows < enough; done += TICKETS_A_BATCH) {
            batch(visits());
        }
        if (rows < enough) {
            batch(List.of(Order.system(new Command.EndDay(day))));
        }
    }

    private List<Order> visits() {
        List<Order> orders = new ArrayList<>(TICKETS_A_BATCH * ROWS_A_TICKET);
        for (int i = 0; i < TICKETS_A_BATCH; i++) {
            int w = i % WINDOWS + 1;
            WindowNo window = new WindowNo(w);
            orders.add(order(Order.PUBLIC, BenchHall.take(w - 1)));
            orders.add(order(BenchHall.clerk(w).value(), new Command.CallNext(window, BenchHall.clerk(w))));
            orders.add(order(BenchHall.clerk(w).value(), new Command.Start(window, BenchHall.clerk(w))));
            orders.add(order(BenchHall.clerk(w).value(), new Command.Finish(window, BenchHall.clerk(w))));
        }
        return orders;
    }

    private Order order(String actor, Command what) {
        return new Order(Optional.of(new CommandMark("fill-" + command++, "fill")), actor, what);
    }

    /** Orders in one go, each a little later than the one before, and waits for their commit. */
    private void batch(List<Order> orders) throws InterruptedException {
        List<Future<Answer>> answers = new ArrayList<>();
        for (Order order : orders) {
            answers.add(port.submit(order));
        }
        Waiting.on(Future.all(answers), BATCH_WITHIN);
        now = now.plus(BETWEEN_COMMANDS.multipliedBy(orders.size()).dividedBy(ROWS_A_TICKET));
        for (Future<Answer> answer : answers) {
            rows += switch (answer.result()) {
                case Answer.Done done -> done.events().size();
                case Answer.Refused no -> throw new BenchFailed("a row of the past was refused: " + no.refusal());
                case Answer.KeyReused key -> throw new BenchFailed("a key came twice: " + key.id());
            };
        }
    }
}
