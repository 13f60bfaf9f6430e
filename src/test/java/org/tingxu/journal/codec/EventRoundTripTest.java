package org.tingxu.journal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tingxu.core.hall.Event;
import org.tingxu.core.name.TicketNo;

class EventRoundTripTest {
    private static final int SEEDS = 500;
    private static final TicketNo NO = new TicketNo("A", 1);

    @Test
    void an_event_comes_back_from_the_disk_as_it_was_written() {
        for (long seed = 0; seed < SEEDS; seed++) {
            for (Event event : new RandomValues(seed).events()) {
                String body = onDisk(EventCodec.encode(event));
                assertThat(EventCodec.decode(EventCodec.kind(event), body))
                        .as("seed %d: %s", seed, body)
                        .isEqualTo(event);
                assertThat(body).as("seed %d", seed).doesNotContain("\n", "\r", "\u0085", "\u2028", "\u2029");
            }
        }
    }

    @Test
    void the_random_events_are_of_every_kind() {
        assertThat(new RandomValues(1).events().stream().map(EventCodec::kind).collect(Collectors.toSet()))
                .isEqualTo(GoldenEvents.byKind().keySet());
    }

    @Test
    void every_character_of_unicode_survives_in_a_reason() {
        for (int from = 0; from <= Character.MAX_CODE_POINT; from += 0x1000) {
            StringBuilder why = new StringBuilder();
            for (int c = from; c < from + 0x1000; c++) {
                why.appendCodePoint(c).append('.');
            }
            Event event = new Event.TicketVoided(NO, why.toString());
            assertThat(EventCodec.decode("ticket-voided.v1", onDisk(EventCodec.encode(event))))
                    .as("from U+%04X", from)
                    .isEqualTo(event);
        }
    }

    @Test
    void people_can_read_what_is_written() {
        assertThat(EventCodec.encode(new Event.TicketVoided(NO, "没纸了 😀 é/<")))
                .isEqualTo("{\"ticket\":\"A001\",\"why\":\"没纸了 😀 é/<\"}");
    }

    @Test
    void a_surrogate_pair_is_written_as_it_is_and_a_half_one_is_escaped() {
        List<String> whys = List.of("\ud83d\ude00", "\ud83d", "\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00");
        assertThat(whys.stream().map(why -> EventCodec.encode(new Event.SlipFailed(NO, why))))
                .containsExactly(
                        "{\"ticket\":\"A001\",\"why\":\"😀\"}",
                        "{\"ticket\":\"A001\",\"why\":\"\\ud83d\"}",
                        "{\"ticket\":\"A001\",\"why\":\"\\ude00\"}",
                        "{\"ticket\":\"A001\",\"why\":\"\\ude00\\ud83d\"}",
                        "{\"ticket\":\"A001\",\"why\":\"\\ud83d😀\"}");
    }

    private static String onDisk(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
