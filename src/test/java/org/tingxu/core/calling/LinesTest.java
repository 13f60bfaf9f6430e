package org.tingxu.core.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** The lines of a hall: each lane is sorted by place. */
class LinesTest {
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Lane DIBAO = new Lane(PlanDraft.DIBAO, false, Optional.empty());
    private static final Lane DIBAO_FIRST = new Lane(PlanDraft.DIBAO, true, Optional.empty());
    private static final Lane SENT = new Lane(PlanDraft.DIBAO, false, Optional.of(new WindowNo(2)));

    private final Lines lines = new Lines();

    @Test
    void a_ticket_stands_behind_all_of_an_earlier_or_the_same_place() {
        add(DIBAO, 1, 10);
        add(DIBAO, 2, 30);
        add(DIBAO, 3, 10);
        add(DIBAO, 4, 20);
        assertThat(numbers(DIBAO)).containsExactly(1, 3, 4, 2);
    }

    @Test
    void a_ticket_put_behind_gets_the_place_of_the_one_before_it() {
        add(DIBAO, 1, 10);
        add(DIBAO, 2, 20);
        add(DIBAO, 3, 30);
        assertThat(lines.addBehind(DIBAO, no(9), 2, at(99))).isEqualTo(at(20));
        assertThat(lines.addBehind(DIBAO, no(8), 0, at(99))).isEqualTo(at(10));
        assertThat(lines.addBehind(DIBAO, no(7), 50, at(99))).isEqualTo(at(30));
        assertThat(numbers(DIBAO)).containsExactly(8, 1, 2, 9, 3, 7);
        assertThat(lines.addBehind(SENT, no(6), 3, at(99))).isEqualTo(at(99));
    }

    @Test
    void a_ticket_is_found_among_others_of_the_same_place() {
        add(DIBAO, 1, 10);
        add(DIBAO, 2, 10);
        add(DIBAO, 3, 10);
        assertThat(lines.before(DIBAO, waiter(2, 10))).isEqualTo(1);
        lines.remove(DIBAO, waiter(2, 10));
        assertThat(numbers(DIBAO)).containsExactly(1, 3);
        assertThat(lines.size()).isEqualTo(2);
    }

    @Test
    void taking_out_a_ticket_that_is_not_there_is_a_bug() {
        add(DIBAO, 1, 10);
        assertThatIllegalStateException()
                .isThrownBy(() -> lines.remove(DIBAO, waiter(2, 10)))
                .withMessageContaining("A002");
        assertThatIllegalStateException().isThrownBy(() -> lines.remove(SENT, waiter(1, 10)));
        assertThat(lines.size()).isEqualTo(1);
    }

    @Test
    void sizes_are_by_lane_by_service_and_of_all() {
        add(DIBAO, 1, 10);
        add(DIBAO_FIRST, 2, 20);
        add(SENT, 3, 30);
        add(new Lane(PlanDraft.PENSION, false, Optional.empty()), 4, 40);
        assertThat(lines.size(DIBAO)).isEqualTo(1);
        assertThat(lines.waitingFor(PlanDraft.DIBAO)).isEqualTo(3);
        assertThat(lines.size()).isEqualTo(4);
        lines.clear();
        assertThat(lines.size()).isZero();
        assertThat(lines.head(DIBAO)).isEmpty();
    }

    @Test
    void the_lanes_sent_to_a_window_are_those_with_somebody_in_them() {
        add(DIBAO, 1, 10);
        add(SENT, 2, 20);
        assertThat(lines.sentTo(new WindowNo(2))).containsExactly(SENT);
        assertThat(lines.sentTo(new WindowNo(1))).isEmpty();
        lines.remove(SENT, waiter(2, 20));
        assertThat(lines.sentTo(new WindowNo(2))).isEmpty();
    }

    private void add(Lane lane, int serial, int second) {
        lines.add(lane, waiter(serial, second));
    }

    private List<Integer> numbers(Lane lane) {
        return lines.waitersOf(lane).stream().map(w -> w.ticket().serial()).toList();
    }

    private static Waiter waiter(int serial, int second) {
        return new Waiter(no(serial), at(second));
    }

    private static TicketNo no(int serial) {
        return new TicketNo("A", serial);
    }

    private static Instant at(int second) {
        return NINE.plusSeconds(second);
    }
}
