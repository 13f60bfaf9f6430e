package org.tingxu.journal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallMemento;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.name.WindowNo;

class MementoCodecTest {
    private static final int SEEDS = 500;

    @Test
    void a_memento_comes_back_from_the_disk_as_it_was_written() {
        for (long seed = 0; seed < SEEDS; seed++) {
            HallMemento memento = new RandomValues(seed).memento();
            String text = MementoCodec.encode(memento);
            String onDisk = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertThat(MementoCodec.decode(onDisk))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(memento);
        }
    }

    @Test
    void a_hall_kept_at_any_moment_of_a_day_is_restored_whole() {
        for (long seed = 0; seed < 10; seed++) {
            SeededDay day = new SeededDay(seed);
            for (int i = 0; i < 100; i++) {
                day.step();
                HallMemento memento = day.hall().memento();
                HallMemento read = MementoCodec.decode(MementoCodec.encode(memento));
                assertThat(Hall.restored(TownHall.ID, read).memento())
                        .as("seed %d, order %d", seed, i)
                        .isEqualTo(memento);
            }
        }
    }

    @Test
    void equal_mementos_are_equal_text_whatever_the_order_of_their_maps() {
        HallMemento memento = new SeededDay(4).run(80).hall().memento();
        Map<WindowNo, WindowState> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(memento.windows());
        HallMemento same = new HallMemento(
                memento.plan(),
                memento.day(),
                memento.dayEnded(),
                memento.tickets(),
                memento.lines(),
                memento.missed(),
                memento.held(),
                memento.unconfirmed(),
                backwards,
                memento.priorityRuns(),
                memento.lastSerials(),
                memento.issued(),
                memento.taken(),
                memento.visits(),
                memento.deviceChanges(),
                memento.keysIgnored(),
                memento.duties(),
                memento.catalogue(),
                memento.ledgers());
        assertThat(backwards).hasSizeGreaterThan(1);
        assertThat(MementoCodec.encode(same)).isEqualTo(MementoCodec.encode(memento));
    }

    @Test
    void every_shelf_of_the_catalogue_is_read_as_it_was() {
        assertThat(GoldenItems.shelves())
                .allSatisfy(shelf -> assertThat(ShelfCodec.fromJson(new Body("shelf", ShelfCodec.toJson(shelf))))
                        .isEqualTo(shelf));
        Hall hall = new SeededDay(4).run(80).hall();
        GoldenItems.byKind().values().forEach(events -> events.forEach(e -> hall.apply(e, Instant.EPOCH)));
        HallMemento memento = hall.memento();
        assertThat(memento.catalogue()).isNotEmpty();
        assertThat(MementoCodec.decode(MementoCodec.encode(memento))).isEqualTo(memento);
    }

    @Test
    void a_hall_without_a_plan_is_a_memento_too() {
        HallMemento empty = new Hall(TownHall.ID).memento();
        assertThat(empty.plan()).isEqualTo(Optional.empty());
        assertThat(MementoCodec.decode(MementoCodec.encode(empty))).isEqualTo(empty);
    }

    @Test
    void a_memento_of_another_version_is_unreadable() {
        String newer = MementoCodec.encode(new Hall(TownHall.ID).memento()).replace("memento.v2", "memento.v3");
        assertThatThrownBy(() -> MementoCodec.decode(newer))
                .isInstanceOf(UnreadableMemento.class)
                .hasMessageContaining("'memento.v3'")
                .hasMessageContaining("replay the journal");
    }

    @Test
    void a_memento_of_before_visits_could_be_rated_is_not_used_and_the_journal_is_replayed() {
        assertThatThrownBy(() -> MementoCodec.decode(Golden.text("journal.v1.memento.json")))
                .isInstanceOf(UnreadableMemento.class)
                .hasMessageContaining("'memento.v1'")
                .hasMessageContaining("replay the journal");
    }

    @Test
    void a_memento_cut_anywhere_is_unreadable() {
        String whole = MementoCodec.encode(new SeededDay(5).run(40).hall().memento());
        for (int end = 0; end < whole.length(); end += 7) {
            String cut = whole.substring(0, end);
            assertThatThrownBy(() -> MementoCodec.decode(cut)).isInstanceOf(UnreadableMemento.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"kind\":\"memento.v2\"}", "{\"kind\":1}"})
    void what_is_no_memento_is_unreadable(String text) {
        assertThatThrownBy(() -> MementoCodec.decode(text)).isInstanceOf(UnreadableMemento.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000", "one", ""})
    void a_window_that_cannot_be_is_told_with_its_place(String window) {
        String text = MementoCodec.encode(new Hall(TownHall.ID).memento())
                .replace("\"windows\":{}", "\"windows\":{\"" + window + "\":{\"kind\":\"closed\"}}");
        assertThatThrownBy(() -> MementoCodec.decode(text))
                .isInstanceOf(UnreadableMemento.class)
                .hasMessageContaining("memento.v2.windows");
    }
}
