package org.tingxu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.take;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tingxu.core.PlanDraft;
import org.tingxu.journal.HashChain.Kind;
import org.tingxu.journal.database.Limits;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestPostgres;

class ChainVerifierTest {
    private static final int TICKETS = 12;
    private static final long ROWS = TICKETS + 2;
    /** Puts row 5 in the place of row 6 and the other way round. */
    private static final String SWAP = "UPDATE journal SET seq = -seq WHERE seq IN (5, 6);"
            + " UPDATE journal SET seq = CASE seq WHEN -5 THEN 6 ELSE 5 END WHERE seq < 0";
    /** Makes room after row 5 and puts a copy of it there, as whoever wants one ticket more would. */
    private static final String INSERT = "UPDATE journal SET seq = -seq - 1 WHERE seq > 5;"
            + " UPDATE journal SET seq = -seq WHERE seq < 0;"
            + " INSERT INTO journal SELECT hall, 6, at, kind, actor, command_id, command_print, body, hash"
            + " FROM journal WHERE seq = 5";

    private final URI uri = TestPostgres.freshDatabase();

    static Stream<Arguments> tamperings() {
        return Stream.of(
                        "UPDATE journal SET body = replace(body, 'dibao', 'birth') WHERE seq = 5",
                        "UPDATE journal SET at = at + interval '1 microsecond' WHERE seq = 5",
                        "UPDATE journal SET actor = 'someone' WHERE seq = 5",
                        "UPDATE journal SET kind = 'ticket-cancelled.v1' WHERE seq = 5",
                        "UPDATE journal SET command_id = 'forged' WHERE seq = 5",
                        "UPDATE journal SET command_print = 'forged' WHERE seq = 5",
                        "UPDATE journal SET hash = sha256(hash) WHERE seq = 5",
                        "DELETE FROM journal WHERE seq = 5",
                        "DELETE FROM journal WHERE seq = 5; UPDATE journal SET seq = -seq + 1 WHERE seq > 5;"
                                + " UPDATE journal SET seq = -seq WHERE seq < 0",
                        SWAP,
                        INSERT)
                .flatMap(sql -> Stream.of(Kind.values()).map(kind -> Arguments.of(kind, sql)));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void a_row_that_was_altered_dropped_moved_or_put_in_is_found_where_it_is(Kind kind, String tampering) {
        try (DatabaseHall hall = filled(kind);
                Sql sql = Sql.open(uri)) {
            assertThat(check(hall).whole()).isTrue();
            sql.run(tampering);
            ChainReport report = check(hall);
            assertThat(report.whole()).isFalse();
            assertThat(report.fault().orElseThrow()).containsPattern("row [56] ");
            assertThat(report.text()).contains("BROKEN");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_that_nobody_touched_is_whole_and_is_made_of_the_hash_that_the_hall_began_with(Kind kind) {
        try (DatabaseHall hall = filled(kind)) {
            ChainReport report = check(hall);
            assertThat(report.whole()).isTrue();
            assertThat(report.kind()).isEqualTo(kind);
            assertThat(report.rows()).isEqualTo(ROWS);
        }
        // Whoever takes it over prefers SHA-256; the chain keeps its own.
        try (DatabaseHall again = DatabaseHall.takenOver(uri)) {
            again.done(take(PlanDraft.DIBAO));
            assertThat(check(again).whole()).isTrue();
            assertThat(check(again).kind()).isEqualTo(kind);
        }
    }

    @Test
    void a_tail_that_was_cut_off_shows_in_the_head_only() {
        try (DatabaseHall hall = filled(Kind.SHA_256);
                Sql sql = Sql.open(uri)) {
            String noted = check(hall).head();
            sql.run("DELETE FROM journal WHERE seq > 9");
            ChainReport cut = check(hall);
            assertThat(cut.whole()).isTrue();
            assertThat(cut.head()).isNotEqualTo(noted);
            assertThat(cut.rows()).isEqualTo(9);
        }
    }

    @Test
    void a_whole_journal_of_another_hall_does_not_pass_for_this_one() {
        try (DatabaseHall hall = filled(Kind.SHA_256);
                Sql sql = Sql.open(uri)) {
            sql.run("INSERT INTO hall SELECT 'other', epoch, hash_kind FROM hall");
            sql.run("INSERT INTO journal SELECT 'other', seq, at, kind, actor, command_id, command_print, body, hash"
                    + " FROM journal");
            List<ChainReport> reports = DatabaseHall.answer(new ChainVerifier(hall.database()).all(Optional.empty()));
            assertThat(reports).extracting(ChainReport::hall).containsExactly("other", "test");
            assertThat(reports).extracting(ChainReport::whole).containsExactly(false, true);
        }
    }

    private DatabaseHall filled(Kind kind) {
        DatabaseHall hall = DatabaseHall.begun(uri, Limits.USUAL, kind);
        for (int i = 0; i < TICKETS; i++) {
            hall.done("key-" + i, "print", take(PlanDraft.DIBAO));
        }
        return hall;
    }

    private static ChainReport check(DatabaseHall hall) {
        return DatabaseHall.answer(new ChainVerifier(hall.database()).all(Optional.of("test")))
                .getFirst();
    }
}
