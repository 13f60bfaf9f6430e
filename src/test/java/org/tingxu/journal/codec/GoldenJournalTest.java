package org.tingxu.journal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallMemento;
import org.tingxu.core.hall.Recorded;

/** The same journal gives the same state on every build. */
class GoldenJournalTest {
    private static final List<String> LINES = Golden.lines("journal.v2.ndjson");
    private static final List<String> MATTERS = Golden.lines("matters.v1.ndjson");
    private static final String MEMENTO = Golden.text("journal.v2.memento.json").strip();

    @Test
    void replaying_the_golden_journal_gives_the_golden_memento() {
        HallMemento replayed = replay(LINES).memento();
        assertThat(MementoCodec.encode(replayed)).isEqualTo(MEMENTO);
        assertThat(MementoCodec.decode(MEMENTO)).isEqualTo(replayed);
    }

    @Test
    void replaying_the_golden_matters_gives_their_golden_memento() {
        HallMemento replayed = replay(MATTERS).memento();
        String golden = Golden.text("matters.v1.memento.json").strip();
        assertThat(MementoCodec.encode(replayed)).isEqualTo(golden);
        assertThat(MementoCodec.decode(golden)).isEqualTo(replayed);
        assertThat(MATTERS)
                .allSatisfy(line -> assertThat(Golden.line(Golden.read(line))).isEqualTo(line));
    }

    @Test
    void going_on_from_a_memento_in_mid_journal_gives_the_golden_memento() {
        for (int at = 1; at < LINES.size(); at += 10) {
            String kept = MementoCodec.encode(replay(LINES.subList(0, at)).memento());
            Hall hall = Hall.restored(TownHall.ID, MementoCodec.decode(kept));
            apply(hall, LINES.subList(at, LINES.size()));
            assertThat(MementoCodec.encode(hall.memento()))
                    .as("kept after %d events", at)
                    .isEqualTo(MEMENTO);
        }
    }

    /** The journal of before there were devices and ratings. */
    @Test
    void a_journal_of_the_first_version_gives_all_that_its_memento_knew() {
        JsonObject replayed = new JsonObject(
                MementoCodec.encode(replay(Golden.lines("journal.v1.ndjson")).memento()));
        JsonObject known = new JsonObject(Golden.text("journal.v1.memento.json"));
        assertThat(known.remove("kind")).isEqualTo("memento.v1");
        assertThat(known.fieldNames()).contains("plan", "tickets", "windows");
        assertThat(known.fieldNames())
                .allSatisfy(key -> assertThat(replayed.getValue(key)).isEqualTo(known.getValue(key)));
    }

    @Test
    void every_line_of_the_golden_journal_is_written_again_as_it_stands() {
        assertThat(LINES)
                .allSatisfy(line -> assertThat(Golden.line(Golden.read(line))).isEqualTo(line));
    }

    @Test
    void the_golden_journal_has_every_kind_and_no_gap() {
        List<Recorded> journal = LINES.stream().map(Golden::read).toList();
        Set<String> kinds = Stream.concat(LINES.stream(), MATTERS.stream())
                .map(line -> EventCodec.kind(Golden.read(line).event()))
                .collect(Collectors.toSet());
        Set<String> wanted = new HashSet<>(GoldenEvents.byKind().keySet());
        wanted.removeAll(GoldenLedgers.byKind().keySet()); // Ledgers have golden bodies, and need no golden story.
        assertThat(kinds).isEqualTo(wanted);
        assertThat(journal.stream().map(Recorded::seq))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, journal.size()).boxed().toList());
    }

    @Test
    void the_golden_memento_has_tickets_and_windows_in_every_state() {
        assertThat(List.of("unconfirmed", "waiting", "called", "serving", "held", "missed", "calling", "paused"))
                .allSatisfy(state -> assertThat(MEMENTO).contains("\"kind\":\"" + state + "\""));
    }

    private static Hall replay(List<String> lines) {
        Hall hall = new Hall(TownHall.ID);
        apply(hall, lines);
        return hall;
    }

    private static void apply(Hall hall, List<String> lines) {
        lines.stream().map(Golden::read).forEach(r -> hall.apply(r.event(), r.at()));
    }
}
