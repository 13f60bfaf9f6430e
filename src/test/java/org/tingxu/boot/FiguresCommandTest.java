package org.tingxu.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestPostgres;

class FiguresCommandTest {
    private final URI uri = TestPostgres.freshDatabase();

    private record Ended(int code, String out) {}

    private Ended figures(String... more) {
        StringWriter out = new StringWriter();
        String[] words = {"figures", "--month", "2026-03", "--database", uri.toString()};
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        int code = Main.commandLine().setOut(new PrintWriter(out, true)).execute(all);
        return new Ended(code, out.toString());
    }

    @Test
    void a_read_row_that_does_not_come_of_the_journal_is_found_by_the_check_alone() {
        try (DatabaseHall hall = DatabaseHall.begun(uri);
                Sql sql = Sql.open(uri)) {
            hall.done(Orders.signIn(1));
            hall.done(Orders.take(PlanDraft.DIBAO));
            hall.done(Orders.next(1));
            hall.done(Orders.start(1));
            Ended whole = figures("--check");
            assertThat(whole.code()).isZero();
            assertThat(whole.out()).contains("test, 2026-03", "过号率 Numbers missed: 0.0% (0 / 1)", "tells the same");
            sql.run("UPDATE visit SET outcome = 'missed'");
            assertThat(figures().code()).isZero();
            Ended altered = figures("--check", "--hall", "test");
            assertThat(altered.code()).isEqualTo(1);
            assertThat(altered.out()).contains("100.0% (1 / 1)  ≠ by the journal: 0.0% (0 / 1)");
        }
    }
}
