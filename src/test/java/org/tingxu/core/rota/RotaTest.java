package org.tingxu.core.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Posted.HEAD;
import static org.tingxu.core.Posted.order;
import static org.tingxu.core.Posted.refusal;
import static org.tingxu.core.Posted.rota;
import static org.tingxu.core.Posted.seat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.Posted;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.WindowNo;

class RotaTest {
    private static final EntryId SWAP = EntryId.of("swap", 2026, 1);

    @Test
    void a_week_is_set_and_set_anew() {
        HallStory story = Posted.story().done(rota(seat(2, 1, 2)), rota(seat(2, 1, 2), seat(3, 1, 3)));
        assertThat(RotaRules.seats(story.hall().state().ledgers(), LocalDate.of(2026, 3, 3)))
                .containsExactly(seat(3, 1, 3));
    }

    @Test
    void nobody_sits_twice_on_a_day_nor_two_at_one_window() {
        Posted.story().when(rota(seat(2, 1, 1), seat(2, 2, 1))).then(refusal(RotaWord.TWICE, "2026-03-02", clerk(1)));
        Posted.story().when(rota(seat(2, 1, 1), seat(2, 1, 2))).then(refusal(RotaWord.TWICE, "2026-03-02", 1));
    }

    @Test
    void a_seat_names_a_window_and_a_clerk_of_the_hall_and_a_day_of_the_week() {
        Posted.story().when(rota(seat(2, 9, 1))).then(refusal(RotaWord.WINDOW, 9));
        Posted.story().when(rota(seat(9, 1, 1))).then(refusal(RotaWord.WEEK, "2026-03-09", MONDAY));
        Seat stranger = new Seat(MONDAY, new WindowNo(1), new ClerkId("stranger"));
        Posted.story().when(rota(stranger)).then(refusal(RotaWord.CLERK, "stranger"));
        Posted.story()
                .when(order(new RotaCommand.PutWeek(HEAD, MONDAY.plusDays(1), List.of())))
                .then(refusal(RotaWord.WEEK, MONDAY.plusDays(1), MONDAY.plusDays(1)));
        HallStory.open().when(rota(seat(2, 1, 1))).then(refusal(RotaWord.NO_POSTS));
    }

    @Test
    void who_is_on_leave_is_not_put_in() {
        Posted.story()
                .done(Posted.leave(clerk(1), 3, 4, false), Posted.answer(HEAD, 1, true))
                .when(rota(seat(4, 1, 1)))
                .then(refusal(RotaWord.AWAY, clerk(1), "2026-03-04"));
    }

    @Test
    void what_is_past_stays_as_it_was() {
        HallStory story = Posted.story()
                .done(rota(seat(2, 1, 1), seat(3, 1, 1)))
                .onDay(MONDAY.plusDays(1))
                .at("09:00");
        story.when(rota(seat(3, 1, 1))).then(refusal(RotaWord.PAST, MONDAY));
        story.done(rota(seat(2, 1, 1), seat(3, 1, 2)));
        story.onDay(MONDAY.plusDays(7)).at("09:00").when(rota()).then(refusal(RotaWord.PAST, MONDAY));
    }

    @Test
    void weeks_long_over_are_put_away_when_another_is_set() {
        HallStory story = Posted.story()
                .done(rota(seat(2, 1, 1)))
                .onDay(MONDAY.plusDays(21))
                .at("09:00")
                .done(order(new RotaCommand.PutWeek(HEAD, MONDAY.plusDays(21), List.of())));
        assertThat(story.hall().state().ledgers().entries("rota"))
                .extracting(e -> e.id().key())
                .containsExactly("2026-03-23");
    }

    @Test
    void two_clerks_swap_when_the_other_agrees() {
        HallStory story = Posted.story().done(rota(seat(3, 1, 1), seat(4, 2, 2)), swap(seat(3, 1, 1), seat(4, 2, 2)));
        story.when(answer(1, true)).then(refusal(RotaWord.SWAP_OTHERS, "2026-000001", clerk(2)));
        story.done(answer(2, true));
        assertThat(RotaRules.seatsOfWeek(story.hall().state().ledgers(), RotaRules.week(MONDAY)))
                .containsExactly(seat(3, 1, 2), seat(4, 2, 1));
        story.when(answer(2, true)).then(refusal(RotaWord.SWAP_UNKNOWN, "2026-000001"));
    }

    @Test
    void a_swap_that_the_rota_or_a_leave_does_not_allow_is_refused() {
        HallStory story = Posted.story().done(rota(seat(3, 1, 1), seat(4, 2, 2), seat(4, 1, 1)));
        story.when(swap(seat(3, 2, 1), seat(4, 2, 2))).then(refusal(RotaWord.SEAT, "2026-03-03", 2, clerk(1)));
        story.when(swap(seat(3, 1, 1), seat(4, 2, 2))).then(refusal(RotaWord.TWICE, "2026-03-04", clerk(1)));
        story.done(swap(seat(4, 1, 1), seat(4, 2, 2)));
        story.done(Posted.leave(clerk(1), 4, 4, false), Posted.answer(HEAD, 1, true));
        story.when(answer(2, true)).then(refusal(RotaWord.AWAY, clerk(1), "2026-03-04"));
    }

    @Test
    void a_swap_that_nobody_answers_lapses_when_its_day_is_over() {
        HallStory story = Posted.story()
                .done(rota(seat(2, 1, 1), seat(3, 2, 2)), swap(seat(2, 1, 1), seat(3, 2, 2)))
                .onDay(MONDAY.plusDays(1))
                .at("00:01");
        Command lapse = order(new RotaCommand.LapseSwap(SWAP));
        assertThat(story.due()).contains(lapse);
        story.done(lapse);
        assertThat(story.hall().state().ledgers().entries("swap")).isEmpty();
    }

    private static Command swap(Seat mine, Seat theirs) {
        return order(new RotaCommand.AskSwap(mine.clerk(), mine, theirs));
    }

    private static Command answer(int by, boolean agreed) {
        return order(new RotaCommand.AnswerSwap(Orders.clerk(by), SWAP, agreed));
    }
}
