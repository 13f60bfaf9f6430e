package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Facts.issued;
import static org.tingxu.core.Facts.issuedPrinted;
import static org.tingxu.core.Orders.begin;
import static org.tingxu.core.Orders.cancel;
import static org.tingxu.core.Orders.chosen;
import static org.tingxu.core.Orders.confirm;
import static org.tingxu.core.Orders.doubt;
import static org.tingxu.core.Orders.fail;
import static org.tingxu.core.Orders.keep;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.reprint;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.takePrinted;
import static org.tingxu.core.Orders.voided;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.DIBAO;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;

/** The paper of a ticket: a number that is to be printed stands in line once somebody holds it. */
class SlipTest {
    private static final Event PRINTED = new Event.SlipPrinted(no("A001"));
    private static final Refusal SETTLED = new Refusal.SlipSettled(no("A001"));
    private static final Duration SILENCE = Hall.SLIP_SILENCE;

    @Test
    void a_number_to_be_printed_is_not_in_line_before_its_paper_is_out() {
        HallStory story = HallStory.open()
                .when(takePrinted(DIBAO))
                .then(issuedPrinted("A001", DIBAO, 0))
                .when(next(1))
                .thenNothing()
                .when(chosen(1, "A001"))
                .then(new Refusal.TicketNotWaiting(no("A001")))
                .when(begin("A001"))
                .then(new Event.SlipBegun(no("A001")))
                .when(next(1))
                .thenNothing();
        assertThat(story.hall().state().unconfirmed()).containsExactly(no("A001"));
        story.when(confirm("A001")).then(PRINTED).when(next(1)).thenCalls("A001");
    }

    @Test
    void a_slip_that_comes_out_late_has_the_place_of_its_issue() {
        HallStory story = HallStory.open().done(takePrinted(DIBAO), begin("A001"));
        story.after(Duration.ofSeconds(10)).done(take(DIBAO));
        story.after(Duration.ofSeconds(10)).done(confirm("A001"));
        assertThat(story.ticket("A001").state())
                .isEqualTo(new TicketState.Waiting(story.now().minusSeconds(20), Optional.empty()));
        story.when(next(1)).thenCalls("A001");
    }

    @Test
    void news_that_is_known_does_nothing() {
        HallStory.open()
                .done(takePrinted(DIBAO), begin("A001"))
                .when(begin("A001"))
                .thenNothing()
                .done(confirm("A001"))
                .when(confirm("A001"))
                .thenNothing();
    }

    @Test
    void a_slip_in_doubt_puts_its_number_in_line_for_staff_to_settle() {
        HallStory story = HallStory.open()
                .done(takePrinted(DIBAO), begin("A001"))
                .when(doubt("A001"))
                .then(new Event.SlipDoubted(no("A001"), "line-cut"))
                .when(doubt("A001"))
                .thenNothing();
        assertThat(story.hall().state().doubtful()).containsExactly(no("A001"));
        story.when(confirm("A001")).then(PRINTED);
        assertThat(story.hall().state().doubtful()).isEmpty();
        story.when(next(1)).thenCalls("A001");
    }

    @Test
    void a_slip_in_doubt_that_nobody_holds_is_voided_out_of_the_line() {
        HallStory.open()
                .done(takePrinted(DIBAO), begin("A001"), doubt("A001"))
                .when(voided("A001"))
                .then(new Event.TicketVoided(no("A001"), "lost"))
                .when(next(1))
                .thenNothing()
                .when(confirm("A001"))
                .then(new Refusal.TicketEnded(no("A001")));
    }

    @Test
    void a_failed_slip_keeps_its_number_for_a_minute_and_then_it_is_void() {
        HallStory story = HallStory.open()
                .done(takePrinted(DIBAO), begin("A001"))
                .after(Duration.ofSeconds(20))
                .when(fail("A001"))
                .then(new Event.SlipFailed(no("A001"), "no-paper"))
                .when(fail("A001"))
                .thenNothing();
        story.after(Duration.ofSeconds(59));
        assertThat(story.due()).isEmpty();
        story.after(Duration.ofSeconds(1));
        assertThat(story.due()).containsExactly(new Command.VoidTicket(no("A001"), "slip-failed"));
        story.done(story.due().toArray(Command[]::new));
        assertThat(story.due()).isEmpty();
        story.when(take(DIBAO)).then(issued("A002", DIBAO, 0));
    }

    @Test
    void a_resident_keeps_a_number_on_the_phone_when_its_slip_failed_and_waits_since_its_issue() {
        HallStory story = HallStory.open().done(takePrinted(DIBAO), begin("A001"));
        story.after(Duration.ofSeconds(5)).done(take(DIBAO), fail("A001"));
        story.after(Duration.ofSeconds(30))
                .when(keep("A001"))
                .then(new Event.SlipWaived(no("A001")))
                .when(keep("A001"))
                .thenNothing();
        story.after(Duration.ofMinutes(5));
        assertThat(story.due()).isEmpty();
        story.when(next(1)).thenCalls("A001");
    }

    @Test
    void a_resident_keeps_a_doubtful_number_on_the_phone_too() {
        HallStory story = HallStory.open()
                .done(takePrinted(DIBAO), begin("A001"), doubt("A001"))
                .when(keep("A001"))
                .then(new Event.SlipWaived(no("A001")));
        assertThat(story.hall().state().doubtful()).isEmpty();
    }

    @Test
    void nothing_is_kept_on_the_phone_while_the_printer_is_at_it_or_after_the_paper_came() {
        HallStory.open()
                .done(takePrinted(DIBAO))
                .when(keep("A001"))
                .then(SETTLED)
                .done(begin("A001"))
                .when(keep("A001"))
                .then(SETTLED)
                .done(confirm("A001"))
                .when(keep("A001"))
                .then(SETTLED);
    }

    @Test
    void a_slip_that_was_thought_failed_and_came_out_after_all_counts() {
        HallStory.open()
                .done(takePrinted(DIBAO), begin("A001"), fail("A001"))
                .when(confirm("A001"))
                .then(PRINTED)
                .when(next(1))
                .thenCalls("A001");
    }

    @Test
    void a_printed_slip_neither_fails_nor_falls_into_doubt_afterwards() {
        HallStory.open()
                .done(takePrinted(DIBAO), begin("A001"), confirm("A001"))
                .when(fail("A001"))
                .then(SETTLED)
                .when(doubt("A001"))
                .then(SETTLED)
                .when(begin("A001"))
                .then(SETTLED);
    }

    @Test
    void a_failed_slip_does_not_fall_into_doubt_and_a_doubtful_one_does_not_fail() {
        HallStory.open()
                .done(takePrinted(DIBAO), fail("A001"))
                .when(doubt("A001"))
                .then(SETTLED)
                .done(takePrinted(DIBAO), doubt("A002"))
                .when(fail("A002"))
                .then(new Refusal.SlipSettled(no("A002")));
    }

    @Test
    void a_ticket_without_paper_has_no_slip_to_speak_of() {
        HallStory.open()
                .done(take(DIBAO))
                .when(confirm("A001"))
                .then(SETTLED)
                .when(fail("A001"))
                .then(SETTLED)
                .when(keep("A001"))
                .thenNothing()
                .when(reprint("A001"))
                .then(new Refusal.NoPrinter(no("A001")));
    }

    @Test
    void a_failed_slip_is_printed_again_with_the_same_number_as_a_second_copy() {
        HallStory story = HallStory.open()
                .done(takePrinted(DIBAO), begin("A001"), fail("A001"))
                .after(Duration.ofSeconds(50))
                .when(reprint("A001"))
                .then(new Event.SlipReprintAsked(no("A001")))
                .when(reprint("A001"))
                .thenNothing();
        assertThat(story.ticket("A001").copies()).isEqualTo(2);
        assertThat(story.ticket("A001").slip()).isEqualTo(Slip.WANTED);
        story.after(Duration.ofSeconds(30));
        assertThat(story.due()).isEmpty();
        story.when(next(1)).thenNothing();
        story.done(begin("A001"), confirm("A001")).when(next(1)).thenCalls("A001");
    }

    @Test
    void a_ticket_in_line_keeps_its_place_while_its_copy_is_printed_and_when_that_fails() {
        HallStory story = HallStory.open().done(takePrinted(DIBAO), begin("A001"), confirm("A001"));
        TicketState inLine = story.ticket("A001").state();
        story.after(Duration.ofMinutes(1)).done(reprint("A001"), begin("A001"));
        assertThat(story.ticket("A001").state()).isEqualTo(inLine);
        assertThat(story.ticket("A001").copies()).isEqualTo(2);
        story.done(fail("A001")).after(Duration.ofMinutes(10));
        assertThat(story.due()).isEmpty();
        assertThat(story.ticket("A001").state()).isEqualTo(inLine);
    }

    @Test
    void a_printer_that_never_took_the_slip_fails_it_after_two_minutes_of_silence() {
        HallStory story = HallStory.open().done(takePrinted(DIBAO)).after(SILENCE.minusSeconds(1));
        assertThat(story.due()).isEmpty();
        story.after(Duration.ofSeconds(1));
        assertThat(story.due()).containsExactly(new Command.FailSlip(no("A001"), "printer-silent"));
        story.done(story.due().toArray(Command[]::new)).after(Duration.ofMinutes(1));
        assertThat(story.due()).containsExactly(new Command.VoidTicket(no("A001"), "slip-failed"));
    }

    @Test
    void a_printer_that_falls_silent_in_the_middle_of_a_slip_leaves_it_in_doubt() {
        HallStory story =
                HallStory.open().done(takePrinted(DIBAO), begin("A001")).after(SILENCE);
        assertThat(story.due()).containsExactly(new Command.DoubtSlip(no("A001"), "printer-silent"));
        story.done(story.due().toArray(Command[]::new));
        assertThat(story.due()).isEmpty();
        story.when(next(1)).thenCalls("A001");
    }

    @Test
    void the_silence_of_a_printer_is_counted_from_the_last_that_was_heard_of_the_slip() {
        HallStory story = HallStory.open().done(takePrinted(DIBAO)).after(SILENCE.minusSeconds(5));
        story.done(begin("A001")).after(Duration.ofSeconds(10));
        assertThat(story.due()).isEmpty();
        story.after(SILENCE.minusSeconds(10));
        assertThat(story.due()).containsExactly(new Command.DoubtSlip(no("A001"), "printer-silent"));
    }

    @Test
    void several_silent_slips_fall_due_together() {
        HallStory story = HallStory.open()
                .done(takePrinted(DIBAO), takePrinted(DIBAO), begin("A002"))
                .after(SILENCE);
        assertThat(story.due())
                .containsExactlyInAnyOrder(
                        new Command.FailSlip(no("A001"), "printer-silent"),
                        new Command.DoubtSlip(no("A002"), "printer-silent"));
    }

    @Test
    void a_number_can_be_given_back_before_its_slip_is_out() {
        HallStory story = HallStory.open().done(takePrinted(DIBAO), cancel("A001"));
        assertThat(story.hall().state().unconfirmed()).isEmpty();
        story.when(confirm("A001")).then(new Refusal.TicketEnded(no("A001")));
    }

    @Test
    void a_number_in_hand_at_a_window_is_not_voided() {
        HallStory.open()
                .done(take(DIBAO), next(1))
                .when(voided("A001"))
                .then(new Refusal.TicketBeingServed(no("A001"), window(1)))
                .done(start(1))
                .when(voided("A001"))
                .then(new Refusal.TicketBeingServed(no("A001"), window(1)));
    }

    @Test
    void the_slip_of_a_called_ticket_can_still_be_settled_and_printed_again() {
        HallStory story = HallStory.open().done(takePrinted(DIBAO), begin("A001"), doubt("A001"), next(1));
        assertThat(story.hall().state().doubtful()).containsExactly(no("A001"));
        story.when(confirm("A001")).then(PRINTED);
        story.when(reprint("A001")).then(new Event.SlipReprintAsked(no("A001")));
        assertThat(story.ticket("A001").state()).isInstanceOf(TicketState.Called.class);
        story.done(start(1));
    }
}
