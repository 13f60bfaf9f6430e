package org.tingxu.boot.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.journal.HashChain;
import org.tingxu.journal.PgJournal;
import org.tingxu.journal.database.Database;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.HallWriter;
import org.tingxu.writer.Order;

/** A hall with very many open matters, taken in by its own writer over three months; only the clock is ours. */
final class MatterFiller {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    /** Days over which the matters come. */
    static final int DAYS = 84;

    /** One of so many is decided, so that a month has figures; beyond those that stay open. */
    private static final int DECIDED_OF = 5;

    private static final int BATCH = 500;
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final ClerkId CLERK = new ClerkId("clerk1");
    private static final List<Item> ITEMS =
            List.of(item("permit", 20), item("subsidy", 15), item("card", 7), item("note", 3));

    /** People with masked names as a town has them, of letters that form no real name. */
    private static final String PEOPLE = """
            INSERT INTO subject (hall, subject, name_shown, sealed)
            SELECT $1, lpad(to_hex(n), 32, '0'), substr('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥', 1 + n % 22, 1) || '*'
              || CASE WHEN n % 3 = 0 THEN '' ELSE chr(19968 + n % 997) END, ''::bytea
            FROM generate_series(1, $2::integer) n
            """;

    private final HallPort port;
    private final HallPlan plan;
    private volatile Instant now = FIRST_DAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    private int taken;

    private MatterFiller(Vertx vertx, Database database, HallPlan bare) {
        Context loop = vertx.getOrCreateContext();
        PgJournal journal = new PgJournal(vertx, database, HashChain.Kind.SHA_256);
        this.plan = bare.withItems(ITEMS);
        this.port = new HallPort(loop, new HallWriter(plan.id(), journal, () -> now, HallPort.loop(vertx, loop)));
    }

    private static Item item(String code, int days) {
        return new Item(new ItemCode(code), new Text(code, code), Terms.of(MatterKind.PROMISED, days), List.of());
    }

    /**
     * Takes so many matters in that stay open, and a fifth more that are decided.
     *
     * @return the open hall
     */
    static HallPort fill(Vertx vertx, Database database, HallPlan bare, int open) throws InterruptedException {
        MatterFiller filler = new MatterFiller(vertx, database, bare);
        int all = open + open / DECIDED_OF;
        Waiting.on(database.query(PEOPLE, Tuple.of(bare.id().value(), all)), WITHIN);
        Waiting.on(filler.port.open(), WITHIN);
        filler.batch(List.of(new Command.ConfigureHall(filler.plan)));
        for (int day = 0; day < DAYS; day++) {
            filler.day(FIRST_DAY.plusDays(day), all * (day + 1) / DAYS);
        }
        Waiting.on(database.query("ANALYZE matter, subject, item_terms", Tuple.tuple()), WITHIN);
        return filler.port;
    }

    private void day(LocalDate day, int until) throws InterruptedException {
        now = day.atTime(LocalTime.of(9, 0)).atZone(plan.zone()).toInstant();
        Waiting.on(port.tick(), WITHIN);
        List<Command> decisions = new ArrayList<>();
        while (taken < until) {
            List<Command> orders = new ArrayList<>();
            for (int i = 0; i < BATCH && taken < until; i++) {
                taken++;
                orders.add(accept());
                if (taken % (DECIDED_OF + 1) == 0) {
                    decisions.add(decide(taken));
                }
            }
            batch(orders);
        }
        now = day.atTime(LocalTime.of(16, 0)).atZone(plan.zone()).toInstant();
        batch(decisions);
    }

    private Command accept() {
        Item item = ITEMS.get(taken % ITEMS.size());
        return new Command.Duty(new DutyCommand.AcceptMatter(
                CLERK,
                Optional.empty(),
                item.code(),
                Optional.empty(),
                Optional.empty(),
                new SubjectId("%032x".formatted(taken)),
                List.of()));
    }

    private static Command decide(int serial) {
        return new Command.Duty(new DutyCommand.DecideMatter(
                CLERK, Optional.empty(), new MatterNo(FIRST_DAY.getYear(), serial), true, Optional.empty(), false));
    }

    private void batch(List<Command> orders) throws InterruptedException {
        List<Future<Answer>> answers = new ArrayList<>();
        for (Command order : orders) {
            answers.add(port.submit(Order.system(order)));
        }
        if (!answers.isEmpty()) {
            Waiting.on(Future.all(answers), WITHIN);
        }
        for (Future<Answer> answer : answers) {
            if (!(answer.result() instanceof Answer.Done)) {
                throw new BenchFailed("an order about a matter was refused: " + answer.result());
            }
        }
    }
}
