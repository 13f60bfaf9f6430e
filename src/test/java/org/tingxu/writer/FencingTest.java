package org.tingxu.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.take;
import static org.tingxu.testing.DatabaseHall.answer;
import static org.tingxu.testing.DatabaseHall.number;
import static org.tingxu.testing.DatabaseHall.unavailable;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Hall;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestPostgres;
import org.tingxu.writer.WriterUnavailable.Why;

/** Two servers that both believe that the hall is theirs. */
class FencingTest {
    private final URI uri = TestPostgres.freshDatabase();

    /** Notes what a screen would have shown. */
    private static final class Screen implements Follower {
        final List<Change> shown = new ArrayList<>();

        @Override
        public void began(Hall hall, long epoch, long seq) {}

        @Override
        public void committed(List<Change> changes, Hall hall) {
            shown.addAll(changes);
        }
    }

    @Test
    void the_overtaken_writer_acknowledges_nothing_shows_nothing_and_steps_down() {
        try (DatabaseHall old = DatabaseHall.begun(uri);
                DatabaseHall fresh = DatabaseHall.takenOver(uri)) {
            Screen screen = new Screen();
            answer(old.port().follow(screen));
            assertThat(unavailable(old.ask(take(PlanDraft.DIBAO)))).isEqualTo(Why.NOT_COMMITTED);
            assertThat(unavailable(old.ask(take(PlanDraft.DIBAO)))).isEqualTo(Why.FENCED);
            assertThat(number(fresh.done(take(PlanDraft.DIBAO)))).isEqualTo("A001");
            assertThat(unavailable(old.ask(take(PlanDraft.DIBAO)))).isEqualTo(Why.FENCED);
            assertThat(screen.shown).isEmpty();
            try (Sql sql = Sql.open(uri)) {
                assertThat(sql.value("SELECT count(*) FROM journal WHERE kind LIKE 'ticket-issued%'"))
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void a_whole_burst_of_the_overtaken_writer_is_lost_and_none_of_it_answered() {
        try (DatabaseHall old = DatabaseHall.begun(uri);
                DatabaseHall fresh = DatabaseHall.takenOver(uri)) {
            List<io.vertx.core.Future<Answer>> burst = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                burst.add(old.ask(take(PlanDraft.DIBAO)));
            }
            assertThat(burst.stream().map(DatabaseHall::unavailable)).allMatch(why -> why != Why.OVERLOADED);
            assertThat(fresh.state()).doesNotContain("A001");
        }
    }

    @Test
    void the_epoch_alone_stops_a_writer_whose_row_number_is_still_free() {
        try (DatabaseHall old = DatabaseHall.begun(uri);
                DatabaseHall fresh = DatabaseHall.takenOver(uri);
                Sql sql = Sql.open(uri)) {
            String before = sql.value("SELECT count(*) FROM journal");
            assertThat(unavailable(old.ask(take(PlanDraft.DIBAO)))).isEqualTo(Why.NOT_COMMITTED);
            assertThat(sql.value("SELECT count(*) FROM journal")).isEqualTo(before);
            assertThat(fresh.state()).doesNotContain("A001");
        }
    }

    @Test
    void the_key_alone_stops_a_writer_whose_epoch_still_passes() {
        try (DatabaseHall old = DatabaseHall.begun(uri);
                DatabaseHall fresh = DatabaseHall.takenOver(uri);
                Sql sql = Sql.open(uri)) {
            assertThat(number(fresh.done(take(PlanDraft.PENSION)))).isEqualTo("B001");
            sql.run("UPDATE hall SET epoch = epoch - 1");
            assertThat(unavailable(old.ask(take(PlanDraft.DIBAO)))).isEqualTo(Why.NOT_COMMITTED);
            assertThat(sql.value("SELECT count(*) FROM ticket")).isEqualTo("1");
            assertThat(sql.value("SELECT number FROM ticket")).isEqualTo("B001");
        }
    }
}
