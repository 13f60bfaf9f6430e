package org.tingxu.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.signIn;
import static org.tingxu.core.Orders.take;
import static org.tingxu.testing.DatabaseHall.IMPATIENT;
import static org.tingxu.testing.DatabaseHall.answers;
import static org.tingxu.testing.DatabaseHall.number;
import static org.tingxu.testing.DatabaseHall.unavailable;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Decision;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.HashChain;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.RandomDay;
import org.tingxu.testing.Sql;
import org.tingxu.testing.StoppableRelay;
import org.tingxu.testing.TestPostgres;
import org.tingxu.writer.WriterUnavailable.Why;

class RecoveryTest {
    private static final String ISSUED = "SELECT count(*) FROM journal WHERE kind LIKE 'ticket-issued%'";

    private final URI uri = TestPostgres.freshDatabase();

    @Test
    void what_arrives_during_a_commit_goes_into_the_next_one_together() {
        try (DatabaseHall hall = DatabaseHall.begun(uri);
                Sql sql = Sql.open(uri)) {
            List<Future<Answer>> burst = IntStream.range(0, 200)
                    .mapToObj(i -> hall.ask(take(PlanDraft.DIBAO)))
                    .toList();
            assertThat(answers(burst)).allMatch(Answer.Done.class::isInstance);
            assertThat(sql.value(ISSUED)).isEqualTo("200");
            int transactions = Integer.parseInt(
                    sql.value("SELECT count(DISTINCT xmin::text) FROM journal WHERE kind LIKE 'ticket-issued%'"));
            assertThat(transactions).isLessThan(100);
            assertThat(sql.value("SELECT count(*) FROM ticket t WHERE NOT EXISTS"
                            + " (SELECT 1 FROM journal j WHERE j.xmin::text = t.xmin::text)"))
                    .as("every ticket row is of the transaction of its journal row")
                    .isEqualTo("0");
        }
    }

    @Test
    void a_read_row_that_cannot_be_written_takes_its_journal_row_along_and_the_hall_forgets_it() {
        try (DatabaseHall hall = DatabaseHall.begun(uri);
                Sql sql = Sql.open(uri)) {
            hall.done(take(PlanDraft.DIBAO));
            String state = hall.state();
            sql.run("ALTER TABLE ticket ADD CONSTRAINT planted CHECK (number <> 'A002')");
            assertThat(unavailable(hall.ask("key", "p", take(PlanDraft.DIBAO)))).isEqualTo(Why.NOT_COMMITTED);
            hall.untilOpen();
            assertThat(sql.value(ISSUED)).isEqualTo("1");
            assertThat(hall.state()).isEqualTo(state);
            sql.run("ALTER TABLE ticket DROP CONSTRAINT planted");
            assertThat(number(hall.done("key", "p", take(PlanDraft.DIBAO)))).isEqualTo("A002");
        }
    }

    @Test
    void a_retry_after_a_restart_acts_once_and_answers_the_same() {
        Answer.Done taken;
        Answer.Done called;
        try (DatabaseHall hall = DatabaseHall.begun(uri)) {
            hall.done(take(PlanDraft.DIBAO));
            taken = hall.done("take", "p", take(PlanDraft.DIBAO));
            hall.done(signIn(1));
            called = hall.done("next", "q", next(1));
            assertThat(hall.done("next", "q", next(1)).events()).isEqualTo(called.events());
        }
        try (DatabaseHall again = DatabaseHall.takenOver(uri);
                Sql sql = Sql.open(uri)) {
            Answer.Done takenAgain = again.done("take", "p", take(PlanDraft.DIBAO));
            Answer.Done calledAgain = again.done("next", "q", next(1));
            assertThat(takenAgain.repeated()).isTrue();
            assertThat(takenAgain.events()).isEqualTo(taken.events());
            assertThat(calledAgain.events()).isEqualTo(called.events());
            assertThat(sql.value(ISSUED)).isEqualTo("2");
        }
    }

    @Test
    void a_key_that_was_used_for_something_else_is_refused_also_after_a_restart() {
        try (DatabaseHall hall = DatabaseHall.begun(uri)) {
            hall.done("key", "one", take(PlanDraft.DIBAO));
            Future<Answer> pending = hall.ask("other", "one", take(PlanDraft.DIBAO));
            assertThat(hall.ask("other", "two", take(PlanDraft.DIBAO)).await())
                    .isEqualTo(new Answer.KeyReused("other"));
            assertThat(pending.await()).isInstanceOf(Answer.Done.class);
        }
        try (DatabaseHall again = DatabaseHall.takenOver(uri)) {
            assertThat(again.ask("key", "two", take(PlanDraft.DIBAO)).await()).isEqualTo(new Answer.KeyReused("key"));
        }
    }

    @Test
    void an_append_whose_answer_was_lost_is_found_in_the_journal_and_its_retry_answers_as_committed() {
        Vertx vertx = Vertx.vertx();
        StoppableRelay relay = StoppableRelay.before(vertx, uri);
        try (DatabaseHall hall = DatabaseHall.begun(relay.through(uri), IMPATIENT, HashChain.Kind.SHA_256);
                Sql sql = Sql.open(uri)) {
            hall.done(take(
                    PlanDraft.DIBAO)); // The statement is known to the server: what is lost is the answer of an append.
            relay.loseAnswers();
            assertThat(unavailable(hall.ask("key", "p", take(PlanDraft.DIBAO)))).isEqualTo(Why.NOT_COMMITTED);
            untilIssued(sql, "2");
            assertThat(unavailable(hall.ask("key", "p", take(PlanDraft.DIBAO)))).isEqualTo(Why.RECOVERING);
            relay.goOn();
            hall.untilOpen();
            Answer.Done retried = hall.done("key", "p", take(PlanDraft.DIBAO));
            assertThat(retried.repeated()).isTrue();
            assertThat(number(retried)).isEqualTo("A002");
            assertThat(sql.value(ISSUED)).isEqualTo("2");
        } finally {
            vertx.close().await();
        }
    }

    @Test
    void an_append_that_a_stopped_server_process_carries_out_late_changes_nothing_any_more() throws Exception {
        try (DatabaseHall hall = DatabaseHall.begun(uri, IMPATIENT, HashChain.Kind.SHA_256);
                Sql sql = Sql.open(uri)) {
            List<String> backends = sql.column("SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND application_name = 'tingxu'");
            assertThat(backends).isNotEmpty();
            signal("STOP", backends);
            try {
                long asked = System.nanoTime();
                assertThat(unavailable(hall.ask("key", "p", take(PlanDraft.DIBAO))))
                        .isEqualTo(Why.NOT_COMMITTED);
                assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(3));
                hall.untilOpen();
                assertThat(number(hall.done("key", "p", take(PlanDraft.DIBAO)))).isEqualTo("A001");
            } finally {
                signal("CONT", backends);
            }
            String gone = "SELECT count(*) FROM pg_stat_activity WHERE pid IN (" + String.join(",", backends) + ")";
            for (int i = 0; i < 200 && !sql.value(gone).equals("0"); i++) {
                Thread.sleep(20);
            }
            assertThat(sql.value(gone)).isEqualTo("0");
            assertThat(sql.value(ISSUED)).isEqualTo("1");
            assertThat(number(hall.done(take(PlanDraft.DIBAO)))).isEqualTo("A002");
        }
    }

    private static void signal(String name, List<String> pids) throws IOException, InterruptedException {
        for (String pid : pids) {
            Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -s \"$0\" \"$1\"", name, pid).start();
            assertThat(kill.waitFor(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Rules with a bug: they change the hall, and break before they can say how. */
    private static final class BrokenRules extends Hall {
        private boolean live;

        BrokenRules(HallId id) {
            super(id);
        }

        @Override
        public Decision decide(Command command, Instant now) {
            live = true;
            return super.decide(command, now);
        }

        @Override
        public Change step(Recorded recorded) {
            Change change = super.step(recorded);
            if (live
                    && recorded.event() instanceof Event.TicketIssued e
                    && e.service().equals(PlanDraft.PENSION)) {
                throw new IllegalStateException("planted");
            }
            return change;
        }
    }

    @Test
    void a_bug_in_the_rules_is_answered_and_leaves_neither_a_gap_in_the_journal_nor_half_a_change() {
        DatabaseHall.begun(uri).close();
        try (DatabaseHall hall = DatabaseHall.takenOver(uri, BrokenRules::new);
                Sql sql = Sql.open(uri)) {
            hall.done(take(PlanDraft.DIBAO));
            String state = hall.state();
            Future<Answer> broken = hall.ask(take(PlanDraft.PENSION));
            assertThatThrownBy(() -> broken.await(5, TimeUnit.SECONDS)).hasMessage("planted");
            hall.untilOpen();
            assertThat(hall.state()).isEqualTo(state);
            assertThat(number(hall.done(take(PlanDraft.DIBAO)))).isEqualTo("A002");
            assertThat(sql.value("SELECT max(seq) = count(*) FROM journal")).isEqualTo("true");
        }
    }

    @Test
    void a_snapshot_and_the_rows_after_it_give_the_state_of_all_rows() {
        String state;
        try (DatabaseHall hall = DatabaseHall.begun(uri)) {
            new RandomDay(hall, 11).run(300);
            hall.stop();
        }
        try (DatabaseHall hall = DatabaseHall.takenOver(uri)) {
            new RandomDay(hall, 12).run(100);
            state = hall.state();
        }
        try (Sql sql = Sql.open(uri)) {
            assertThat(sql.value("SELECT count(*) FROM snapshot WHERE seq < (SELECT max(seq) FROM journal)"))
                    .isEqualTo("1");
            assertThat(stateNow()).isEqualTo(state);
            sql.run("UPDATE snapshot SET body = 'torn ' || left(body, 40)");
            assertThat(stateNow()).as("an unreadable snapshot").isEqualTo(state);
            sql.run("UPDATE snapshot SET kind = 'memento.v0'");
            assertThat(stateNow()).as("a snapshot of another build").isEqualTo(state);
            sql.run("DELETE FROM snapshot");
            assertThat(stateNow()).as("no snapshot").isEqualTo(state);
        }
    }

    private String stateNow() {
        try (DatabaseHall hall = DatabaseHall.takenOver(uri)) {
            return hall.state();
        }
    }

    @Test
    void a_clock_that_is_put_back_changes_no_order_and_time_never_goes_back_in_the_journal() {
        try (DatabaseHall hall = DatabaseHall.begun(uri);
                Sql sql = Sql.open(uri)) {
            Instant nine = hall.clock();
            hall.done(take(PlanDraft.DIBAO));
            hall.clock(nine.minus(Duration.ofMinutes(40)));
            hall.done(take(PlanDraft.DIBAO));
            hall.clock(nine.plus(Duration.ofMinutes(2)));
            hall.done(take(PlanDraft.DIBAO));
            hall.clock(nine.minus(Duration.ofMinutes(1)));
            hall.done(signIn(1));
            assertThat(hall.done(next(1)).events().toString()).contains("ticket=A001");
            assertThat(sql.value("SELECT count(*) FROM (SELECT at < lag(at) OVER (ORDER BY seq) AS back FROM journal) x"
                            + " WHERE back"))
                    .isEqualTo("0");
        }
        try (DatabaseHall again = DatabaseHall.takenOver(uri);
                Sql sql = Sql.open(uri)) {
            again.clock(again.clock().minus(Duration.ofMinutes(30)));
            again.done(take(PlanDraft.DIBAO));
            assertThat(sql.value("SELECT count(*) FROM (SELECT at < lag(at) OVER (ORDER BY seq) AS back FROM journal) x"
                            + " WHERE back"))
                    .as("nor after a restart")
                    .isEqualTo("0");
        }
    }

    /** The server may commit after the writer has given up waiting: on a busy machine it does. */
    private static void untilIssued(Sql sql, String count) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!sql.value(ISSUED).equals(count) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        assertThat(sql.value(ISSUED)).isEqualTo(count);
    }
}
