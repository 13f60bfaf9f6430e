package org.tingxu.core.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.rate;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.PlanDraft.DIBAO;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.duty.DutyLimits;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;

class RatingTest {
    private static final EntryId FIRST = EntryId.of("rating", 2026, 1);
    private static final ClerkId HEAD = new ClerkId("head");
    private static final SubjectId SOMEBODY = new SubjectId("00112233445566778899aabbccddeeff");

    @Test
    void a_bad_rating_opens_its_case_in_the_same_decision_and_a_better_one_opens_none() {
        List<Event> events = served().when(rate("A001", 1, 2)).accepted();
        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isInstanceOf(Event.VisitRated.class);
        assertThat(events.get(1))
                .isInstanceOfSatisfying(
                        Event.Ledger.class, e -> assertThat(e.event()).isInstanceOf(RatingEvent.CaseOpened.class));
        assertThat(served().when(rate("A001", 1, 3)).accepted()).hasSize(1);
    }

    @Test
    void no_answer_opens_nothing_and_is_no_rating() {
        HallStory story = served().at("16:00").done(org.tingxu.core.Orders.endDay(MONDAY));
        assertThat(story.journal()).noneMatch(r -> r.event() instanceof Event.VisitRated);
        assertThat(story.hall().state().ledgers().entries("rating")).isEmpty();
    }

    @Test
    void a_second_rating_is_refused_and_opens_no_second_case() {
        HallStory story = bad();
        story.when(rate("A001", 1, 1)).then(new Refusal.RatedAlready(no("A001")));
        assertThat(story.hall().state().ledgers().entries("rating")).hasSize(1);
    }

    @Test
    void the_fifth_working_day_is_in_time_and_the_sixth_is_overdue() {
        Entry entry = entry(bad());
        LocalDateTime fifth = MONDAY.plusDays(7).atTime(23, 59, 59);
        assertThat(entry.due()).contains(fifth);
        assertThat(entry.overdue(fifth)).isFalse();
        assertThat(entry.overdue(fifth.plusSeconds(1))).isTrue();
    }

    @Test
    void a_hall_that_gives_itself_two_days_is_overdue_on_the_third() {
        HallStory story = served();
        story.done(Orders.configure(story.hall().state().setUp().with(new DutyLimits(2, 1, 5))), rate("A001", 1, 1));
        assertThat(entry(story).due()).contains(MONDAY.plusDays(2).atTime(23, 59, 59));
    }

    @Test
    void a_case_is_called_back_mended_and_closed_with_the_residents_word_in_this_order() {
        HallStory story = bad();
        story.when(mend()).then(refusal(RatingWord.NOT_CALLED, FIRST.key()));
        story.done(callBack(HEAD));
        story.when(close(ResidentWord.SATISFIED)).then(refusal(RatingWord.NOT_MENDED, FIRST.key()));
        story.done(mend(), callBack(HEAD));
        assertThat(entry(story).state()).as("a second call takes nothing back").isEqualTo("mended");
        story.done(close(ResidentWord.NO_ANSWER));
        assertThat(story.hall().state().ledgers().entries("rating")).isEmpty();
        story.when(mend()).then(refusal(RatingWord.CLOSED, FIRST.key()));
    }

    @Test
    void who_was_rated_neither_calls_back_nor_closes_nor_decides() {
        HallStory story = bad();
        story.when(callBack(clerk(1))).then(refusal(RatingWord.OWN, "clerk-1"));
        story.done(appeal(clerk(1)));
        story.when(decide(clerk(1), true)).then(refusal(RatingWord.OWN, "clerk-1"));
        story.done(callBack(HEAD), mend(), decide(HEAD, false));
        story.when(new Command.Ledger(new RatingCommand.Close(clerk(1), FIRST, ResidentWord.SATISFIED)))
                .then(refusal(RatingWord.OWN, "clerk-1"));
    }

    @Test
    void an_upheld_appeal_strikes_the_rating_out_and_a_refused_one_lets_it_stand() {
        HallStory upheld = bad().done(appeal(clerk(1)), decide(HEAD, true));
        assertThat(upheld.hall().state().ledgers().entries("rating")).isEmpty();
        assertThat(((Event.Ledger) upheld.journal().getLast().event()).event())
                .isInstanceOfSatisfying(
                        RatingEvent.AppealDecided.class,
                        e -> assertThat(e.upheld()).isTrue());
        HallStory refused = bad().done(appeal(clerk(1)), decide(HEAD, false));
        assertThat(entry(refused).facts())
                .isInstanceOfSatisfying(
                        RatingFacts.class,
                        f -> assertThat(f.objection().struckOut()).isFalse());
        refused.when(appeal(clerk(1))).then(refusal(RatingWord.APPEALED, FIRST.key()));
    }

    @Test
    void only_who_was_rated_appeals_and_a_case_is_not_closed_over_an_open_appeal() {
        HallStory story = bad();
        story.when(appeal(clerk(2))).then(refusal(RatingWord.NOT_YOURS, "clerk-1"));
        story.when(decide(HEAD, true)).then(refusal(RatingWord.NO_APPEAL, FIRST.key()));
        story.done(callBack(HEAD), mend(), appeal(clerk(1)));
        story.when(close(ResidentWord.SATISFIED)).then(refusal(RatingWord.APPEAL_OPEN, FIRST.key()));
    }

    @Test
    void a_resident_leaves_a_contact_once_and_for_a_bad_rating_only() {
        Command contact = new Command.Ledger(new RatingCommand.LeaveContact(no("A001"), SOMEBODY));
        served().done(rate("A001", 1, 5)).when(contact).then(refusal(RatingWord.UNKNOWN, "A001"));
        HallStory story = bad().done(contact);
        assertThat(entry(story).subject()).contains(SOMEBODY);
        story.when(contact).then(refusal(RatingWord.CONTACT_LEFT, "A001"));
    }

    @Test
    void a_text_is_there_and_bounded() {
        HallStory story = bad();
        for (String text : List.of(" ", "x".repeat(501))) {
            story.when(new Command.Ledger(new RatingCommand.CallBack(HEAD, FIRST, true, text)))
                    .then(refusal(RatingWord.TEXT, "500"));
        }
    }

    private static HallStory served() {
        return HallStory.open().done(take(DIBAO), next(1), start(1), finish(1)).at("09:30");
    }

    private static HallStory bad() {
        return served().done(rate("A001", 1, 1));
    }

    private static Entry entry(HallStory story) {
        return story.hall().state().ledgers().entry(FIRST).orElseThrow();
    }

    private static Command callBack(ClerkId by) {
        return new Command.Ledger(new RatingCommand.CallBack(by, FIRST, true, "等候过久"));
    }

    private static Command mend() {
        return new Command.Ledger(new RatingCommand.Mend(clerk(1), FIRST, "已当面致歉"));
    }

    private static Command close(ResidentWord word) {
        return new Command.Ledger(new RatingCommand.Close(HEAD, FIRST, word));
    }

    private static Command appeal(ClerkId by) {
        return new Command.Ledger(new RatingCommand.Appeal(by, FIRST, "当事人要求违规办理未果"));
    }

    private static Command decide(ClerkId by, boolean upheld) {
        return new Command.Ledger(new RatingCommand.DecideAppeal(by, FIRST, upheld, "录像核实"));
    }

    private static Refusal refusal(RatingWord word, String value) {
        return new Refusal.Ledger(new LedgerRefusal(word, List.of(value)));
    }
}
