package org.tingxu.core.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.name.ClerkId;

class ReceptionTest {
    private static final ClerkId LI = new ClerkId("li");
    private static final EntryId FIRST = EntryId.of("reception", 2026, 1);

    @Test
    void what_is_answered_on_the_spot_is_closed_at_once() {
        HallStory story = HallStory.open().done(note("低保条件", 1, true));
        assertThat(story.hall().state().ledgers().entries("reception")).isEmpty();
        assertThat(story.hall().state().ledgers().given(FIRST)).isTrue();
    }

    @Test
    void what_is_not_is_due_at_the_same_hour_of_the_next_working_day() {
        HallStory story = HallStory.open().done(note("低保条件", 1, false));
        assertThat(story.hall().state().ledgers().entry(FIRST).orElseThrow().due())
                .map(LocalDateTime::toLocalDate)
                .contains(org.tingxu.core.Orders.MONDAY.plusDays(1));
    }

    @Test
    void an_answer_closes_it_and_a_second_one_is_refused() {
        HallStory story = HallStory.open().done(note("低保条件", 1, false), answer());
        assertThat(story.hall().state().ledgers().entry(FIRST)).isEmpty();
        story.when(answer()).then(refusal(ReceptionWord.UNKNOWN, "2026-000001"));
    }

    @Test
    void nothing_is_noted_without_a_topic_with_nobody_or_ahead_of_time() {
        HallStory.open().when(note(" ", 1, true)).then(refusal(ReceptionWord.TOPIC, "500"));
        HallStory.open().when(note("x".repeat(501), 1, true)).then(refusal(ReceptionWord.TOPIC, "500"));
        HallStory.open().when(note("低保", 0, true)).then(refusal(ReceptionWord.PEOPLE, "10000"));
        LocalDateTime ahead = LocalDateTime.parse("2026-03-03T09:00");
        HallStory.open()
                .when(new Command.Ledger(
                        new ReceptionCommand.Note(LI, Optional.of(ahead), ReceptionChannel.LETTER, 1, "低保", true)))
                .then(refusal(ReceptionWord.AHEAD, ahead.toString()));
    }

    @Test
    void numbers_go_on_in_the_order_of_the_notes() {
        HallStory story = HallStory.open().done(note("a", 1, true), note("b", 1, false));
        assertThat(story.hall().state().ledgers().entries("reception"))
                .extracting(e -> e.id().key())
                .containsExactly("2026-000002");
    }

    private static Refusal refusal(ReceptionWord word, String value) {
        return new Refusal.Ledger(new LedgerRefusal(word, java.util.List.of(value)));
    }

    private static Command note(String topic, int people, boolean answered) {
        return new Command.Ledger(
                new ReceptionCommand.Note(LI, Optional.empty(), ReceptionChannel.PHONE, people, topic, answered));
    }

    private static Command answer() {
        return new Command.Ledger(new ReceptionCommand.Answer(LI, FIRST, "已答复"));
    }
}
