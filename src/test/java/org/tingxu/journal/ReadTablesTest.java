package org.tingxu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.testing.DatabaseHall.answer;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.hall.TicketState;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.RandomDay;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestPostgres;

/** The read tables against a second telling of the same story: the journal, read by rules of this test's own. */
class ReadTablesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final URI uri = TestPostgres.freshDatabase();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_a_random_day_they_tell_what_the_journal_tells(long seed) {
        try (DatabaseHall hall = DatabaseHall.begun(uri);
                Sql sql = Sql.open(uri)) {
            new RandomDay(hall, seed).run(500);
            Story story = Story.of(hall);
            assertThat(story.tickets)
                    .as("seed %d gives a day worth the test", seed)
                    .hasSizeGreaterThan(50);
            assertThat(story.visits).hasSizeGreaterThan(10);
            assertThat(story.windowTimes).hasSizeGreaterThan(10);
            assertThat(sql.column("SELECT concat_ws(' ', day, number, service, state, ended) FROM ticket"))
                    .containsExactlyInAnyOrderElementsOf(story.tickets.values());
            assertThat(sql.column("SELECT concat_ws(' ', day, number, " + micros("called_at")
                            + ", window_no, calls, outcome, started_at IS NOT NULL, ended_at IS NOT NULL) FROM visit"))
                    .containsExactlyInAnyOrderElementsOf(story.visits.values());
            assertThat(new TreeSet<>(sql.column("SELECT concat_ws(' ', day, window_no, state, " + micros("since") + ", "
                            + micros("until") + ") FROM window_time")))
                    .isEqualTo(story.windowTimes);
        }
    }

    private static String micros(String column) {
        return "(extract(epoch from " + column + ") * 1000000)::bigint";
    }

    private static long micros(Instant at) {
        return Duration.between(Instant.EPOCH, at).toNanos() / 1000;
    }

    /** What the journal tells. */
    private static final class Story {
        final Map<String, String> tickets = new HashMap<>();
        final Map<String, String> visits = new HashMap<>();
        final TreeSet<String> windowTimes = new TreeSet<>();
        private final Map<Integer, Instant> windowSince = new HashMap<>();
        private final Hall hall = new Hall(PlanDraft.HALL);

        static Story of(DatabaseHall world) {
            Story story = new Story();
            HallJournal journal = answer(world.journal().open(PlanDraft.HALL));
            List<Entry> rows = answer(journal.read(0));
            rows.forEach(row -> story.tell(story.hall.step(row.recorded())));
            return story;
        }

        private void tell(Change change) {
            LocalDate day = change.at().atZone(ZONE).toLocalDate();
            if (change.event() instanceof Event.OfTicket e) {
                Ticket t = change.after().or(change::before).orElseThrow();
                String ended = change.after().isPresent() ? "f" : "t";
                String state = change.after().map(a -> name(a.state())).orElseGet(() -> end(e));
                String number = e.ticket().toString();
                tickets.put(
                        number,
                        "%s %s %s %s %s".formatted(day, number, t.service().value(), state, ended));
                change.before().flatMap(Story::call).ifPresent(c -> visit(day, number, c, end(e), true, change));
                change.after().flatMap(Story::call).ifPresent(c -> visit(day, number, c, state, false, change));
            }
            change.shift().ifPresent(shift -> {
                int no = shift.window().value();
                shift.before()
                        .manned()
                        .filter(_ -> windowSince.getOrDefault(no, change.at()).isBefore(change.at()))
                        .ifPresent(post -> windowTimes.add("%s %d %s %d %d"
                                .formatted(
                                        day,
                                        no,
                                        ReadRow.stateOf(shift.before()),
                                        micros(windowSince.getOrDefault(no, change.at())),
                                        micros(change.at()))));
                windowSince.put(no, change.at());
            });
        }

        private void visit(
                LocalDate day, String number, TicketState.Called c, String outcome, boolean last, Change change) {
            boolean goesOn = change.after().flatMap(Story::call).isPresent();
            if (last && goesOn) {
                return;
            }
            Ticket t = last ? change.before().orElseThrow() : change.after().orElseThrow();
            boolean started = t.state() instanceof TicketState.Serving || t.state() instanceof TicketState.Held;
            boolean ended = last || t.state() instanceof TicketState.Missed;
            if (last && t.state() instanceof TicketState.Missed) {
                return;
            }
            visits.put(
                    number + c.at(),
                    "%s %s %d %d %d %s %s %s"
                            .formatted(
                                    day,
                                    number,
                                    micros(c.at()),
                                    c.window().value(),
                                    c.calls(),
                                    outcome,
                                    started ? "t" : "f",
                                    ended ? "t" : "f"));
        }

        private static Optional<TicketState.Called> call(Ticket t) {
            return switch (t.state()) {
                case TicketState.Called c -> Optional.of(c);
                case TicketState.Serving v -> Optional.of(v.call());
                case TicketState.Held h -> Optional.of(h.serving().call());
                case TicketState.Missed m -> Optional.of(m.call());
                case TicketState.Waiting _, TicketState.Unconfirmed _ -> Optional.empty();
            };
        }

        private static String name(TicketState state) {
            return switch (state) {
                case TicketState.Called _ -> "called";
                case TicketState.Serving _ -> "serving";
                case TicketState.Held _ -> "held";
                case TicketState.Missed _ -> "missed";
                case TicketState.Waiting _, TicketState.Unconfirmed _ -> "issued";
            };
        }

        private static String end(Event.OfTicket e) {
            String name = e.getClass().getSimpleName();
            return name.replace("Ticket", "")
                    .replace("VisitContinued", "continued")
                    .toLowerCase(java.util.Locale.ROOT);
        }
    }
}
