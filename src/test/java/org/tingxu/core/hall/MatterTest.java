package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.NoticeDay;
import org.tingxu.core.duty.ClockFault;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Light;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.MatterStage;
import org.tingxu.core.duty.SuspensionCause;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;

/** Matters as a part of the hall, on Monday 2 March 2026 and after it. */
class MatterTest {
    private static final ClerkId CLERK = new ClerkId("clerk-1");
    private static final ClerkId HEAD = new ClerkId("head");
    private static final SubjectId SOMEBODY = new SubjectId("00112233445566778899aabbccddeeff");
    private static final MatterNo FIRST = new MatterNo(2026, 1);
    private static final Optional<LocalDateTime> NOW = Optional.empty();
    private static final Item FELLING = item("felling", MatterKind.PROMISED, 10);
    private static final Item SUBSIDY = item("subsidy", MatterKind.SUPPLEMENTED, 5);
    private static final Item REQUEST = item("request", MatterKind.DISCLOSURE, 20);

    private final HallStory story = HallStory.of(PlanDraft.plain().items(FELLING, SUBSIDY, REQUEST))
            .done(duty(new DutyCommand.LoadHolidays(
                    HolidayNotice.of(List.of(new NoticeDay(LocalDate.of(2026, 10, 1), "国庆节", NoticeDay.Kind.OFF))))));

    private static Item item(String code, MatterKind kind, int promised) {
        return new Item(
                new ItemCode(code),
                new Text(code, code),
                Terms.of(kind, promised),
                List.of(new Material("form", new Text("表", "Form")), new Material("right", new Text("证", "Right"))));
    }

    private static Command duty(DutyCommand command) {
        return new Command.Duty(command);
    }

    private static Command accept(String item, Optional<TicketNo> ticket, String... missing) {
        return accept(item, NOW, Optional.empty(), ticket, missing);
    }

    private static Command accept(
            String item,
            Optional<LocalDateTime> at,
            Optional<String> version,
            Optional<TicketNo> ticket,
            String... missing) {
        return duty(new DutyCommand.AcceptMatter(
                CLERK, at, new ItemCode(item), version, ticket, SOMEBODY, List.of(missing)));
    }

    private static Command notice(String... materials) {
        return duty(new DutyCommand.AskMissing(CLERK, NOW, FIRST, List.of(materials)));
    }

    private static Command suspend(Optional<SuspensionCause> cause) {
        return duty(new DutyCommand.SuspendMatter(CLERK, NOW, FIRST, cause, 5));
    }

    private static Command extension(int days) {
        return duty(new DutyCommand.AskExtension(CLERK, NOW, FIRST, days, "汛期道路中断"));
    }

    private static Command decide(boolean granted, Optional<String> reasons, boolean certificate) {
        return duty(new DutyCommand.DecideMatter(CLERK, NOW, FIRST, granted, reasons, certificate));
    }

    private static Refusal refusal(DutyRefusal refusal) {
        return new Refusal.Duty(refusal);
    }

    private static Refusal clock(ClockFault fault) {
        return refusal(new DutyRefusal.ByClock(fault));
    }

    private Matter matter() {
        return story.hall().state().duties().matter(FIRST).orElseThrow();
    }

    private LocalDate due() {
        return matter().time().due().orElseThrow().on();
    }

    private HallStory accepted() {
        return story.done(accept("felling", Optional.empty()));
    }

    @Test
    void an_accepted_matter_is_due_so_many_working_days_after_the_day_of_its_acceptance() {
        accepted();
        assertThat(due()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(matter().time().statutory().orElseThrow().on()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(matter().time().lights().on(LocalDate.of(2026, 3, 12))).isEqualTo(Light.GREEN);
        assertThat(matter().time().lights().on(LocalDate.of(2026, 3, 13))).isEqualTo(Light.YELLOW);
        assertThat(matter().time().lights().on(LocalDate.of(2026, 3, 17))).isEqualTo(Light.RED);
    }

    @Test
    void a_matter_keeps_the_version_of_its_item_when_the_catalogue_changes() {
        accepted();
        story.done(Orders.configure(
                PlanDraft.plain().items(item("felling", MatterKind.PROMISED, 3)).build()));
        assertThat(matter().item().version()).isEqualTo(FELLING.version());
        story.done(suspend(Optional.of(SuspensionCause.HEARING)));
        assertThat(matter().item().terms().here().promisedDays()).isEqualTo(10);
    }

    @Test
    void an_unknown_item_and_a_version_that_is_not_in_force_are_refused() {
        story.when(accept("fishing", Optional.empty())).then(refusal(new DutyRefusal.ItemUnknown("fishing")));
        story.when(accept("felling", NOW, Optional.of("0000000000000000"), Optional.empty()))
                .then(refusal(
                        new DutyRefusal.ItemVersionUnknown(FELLING.code(), "0000000000000000", FELLING.version())));
        story.done(accept("felling", NOW, Optional.of(FELLING.version()), Optional.empty()));
    }

    @Test
    void a_matter_is_taken_in_from_a_number_only_by_the_clerk_who_serves_it() {
        story.done(Orders.take(PlanDraft.DIBAO));
        TicketNo no = Orders.no("A001");
        story.when(accept("felling", Optional.of(no))).then(new Refusal.TicketNotInHand(no));
        story.done(Orders.next(1), Orders.start(1), accept("felling", Optional.of(no)));
        assertThat(matter().ticket()).contains(no);
        story.when(accept("felling", Optional.of(Orders.no("A099")))).then(new Refusal.TicketUnknown("A099"));
    }

    @Test
    void one_item_is_taken_in_once_from_one_number_even_when_the_first_matter_is_closed() {
        TicketNo no = Orders.no("A001");
        story.done(Orders.take(PlanDraft.DIBAO), Orders.next(1), Orders.start(1), accept("felling", Optional.of(no)));
        story.done(decide(true, Optional.empty(), false));
        story.when(accept("felling", Optional.of(no)))
                .then(refusal(new DutyRefusal.MatterTwice(no, FELLING.code(), FIRST)));
        story.done(accept("subsidy", Optional.of(no)));
    }

    @Test
    void while_something_is_missing_nothing_is_due_and_acceptance_begins_the_count() {
        story.done(accept("felling", Optional.empty(), "form"));
        assertThat(matter().time().stage()).isEqualTo(MatterStage.AWAITING);
        assertThat(matter().time().due()).isEmpty();
        story.onDay(LocalDate.of(2026, 3, 4)).at("10:00");
        story.done(duty(new DutyCommand.MaterialsComplete(CLERK, NOW, FIRST)));
        assertThat(due()).isEqualTo(LocalDate.of(2026, 3, 18));
    }

    @Test
    void a_second_notice_is_flagged_when_it_names_what_the_first_did_not() {
        story.done(accept("felling", Optional.empty(), "form"));
        story.done(duty(new DutyCommand.ResetMatter(CLERK, NOW, FIRST)), notice("form"));
        assertThat(matter().flagged()).isFalse();
        story.done(duty(new DutyCommand.ResetMatter(CLERK, NOW, FIRST)), notice("form", "right"));
        assertThat(matter().flagged()).isTrue();
        assertThat(story.journal().getLast().event())
                .isInstanceOfSatisfying(
                        Event.Duty.class,
                        e -> assertThat(((DutyEvent.NoticeGiven) e.event()).unforetold())
                                .containsExactly("right"));
    }

    @Test
    void a_notice_names_materials_of_the_item_and_each_once() {
        story.done(accept("felling", Optional.empty(), "form"));
        story.when(notice("diploma")).then(refusal(new DutyRefusal.MaterialUnknown(FELLING.code(), "diploma")));
        story.when(notice()).then(refusal(new DutyRefusal.NoticeEmpty()));
        story.when(notice("form", "form")).then(refusal(new DutyRefusal.NoticeEmpty()));
    }

    @Test
    void after_acceptance_nothing_more_is_asked_for() {
        accepted()
                .when(notice("form"))
                .then(clock(new ClockFault.CorrectionAfterAcceptance(LocalDateTime.of(2026, 3, 2, 9, 0))));
    }

    @Test
    void a_supplemented_matter_counts_from_the_day_its_materials_are_complete() {
        story.done(accept("subsidy", Optional.empty(), "form"));
        story.onDay(LocalDate.of(2026, 3, 5)).at("09:00");
        story.done(duty(new DutyCommand.MaterialsComplete(CLERK, NOW, FIRST)));
        assertThat(matter().time().stage()).isEqualTo(MatterStage.ACCEPTED);
        assertThat(due()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void a_request_for_information_runs_from_its_receipt() {
        story.done(accept("request", Optional.empty()));
        assertThat(matter().time().stage()).isEqualTo(MatterStage.ACCEPTED);
        assertThat(due()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void a_suspension_needs_its_cause_and_moves_the_due_date_by_its_days() {
        accepted().when(suspend(Optional.empty())).then(clock(new ClockFault.SuspensionWithoutCause()));
        story.done(suspend(Optional.of(SuspensionCause.EXPERT_REVIEW)));
        assertThat(matter().time().lights().on(LocalDate.of(2026, 3, 2))).isEqualTo(Light.PAUSED);
        story.onDay(LocalDate.of(2026, 3, 5)).at("09:00");
        story.done(duty(new DutyCommand.ResumeMatter(CLERK, NOW, FIRST)));
        assertThat(due()).isEqualTo(LocalDate.of(2026, 3, 18));
        Event last = story.journal().getLast().event();
        assertThat(((DutyEvent.OfMatter) ((Event.Duty) last).event()).time().before())
                .as("the event tells the date before it")
                .isPresent();
    }

    @Test
    void nobody_approves_the_extension_that_he_asked_for() {
        accepted().done(extension(5));
        Command own = duty(new DutyCommand.ApproveExtension(CLERK, NOW, FIRST));
        story.when(own).then(refusal(new DutyRefusal.ApprovalByOneself(FIRST)));
        story.when(extension(5)).then(refusal(new DutyRefusal.ExtensionPending(FIRST)));
        story.done(duty(new DutyCommand.ApproveExtension(HEAD, NOW, FIRST)));
        assertThat(due()).isEqualTo(LocalDate.of(2026, 3, 23));
        story.when(duty(new DutyCommand.ApproveExtension(HEAD, NOW, FIRST)))
                .then(refusal(new DutyRefusal.ExtensionNotAsked(FIRST)));
    }

    @Test
    void an_extension_is_asked_and_approved_in_time_and_within_the_law() {
        accepted().when(extension(11)).then(clock(new ClockFault.ExtensionTooLong(11, 10)));
        story.done(extension(5)).onDay(LocalDate.of(2026, 3, 17)).at("09:00");
        story.when(duty(new DutyCommand.ApproveExtension(HEAD, NOW, FIRST)))
                .then(clock(new ClockFault.ExtensionLate(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 16))));
    }

    @Test
    void a_refused_extension_moves_nothing_and_tells_why() {
        accepted().done(extension(5));
        story.when(duty(new DutyCommand.RefuseExtension(HEAD, NOW, FIRST, " ")))
                .then(refusal(new DutyRefusal.ReasonMissing("reason")));
        story.done(duty(new DutyCommand.RefuseExtension(HEAD, NOW, FIRST, "人手足够")));
        assertThat(due()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(matter().asked()).isEmpty();
    }

    @Test
    void a_refusal_tells_its_reasons_and_closes_the_matter() {
        accepted().when(decide(false, Optional.empty(), false)).then(refusal(new DutyRefusal.ReasonMissing("reasons")));
        story.done(decide(false, Optional.of("林权有争议"), false));
        assertThat(story.hall().state().duties().matters()).isEmpty();
        story.when(suspend(Optional.of(SuspensionCause.HEARING))).then(refusal(new DutyRefusal.MatterClosed(FIRST)));
    }

    @Test
    void a_granted_certificate_is_delivered_within_ten_working_days_of_the_decision() {
        accepted().done(decide(true, Optional.empty(), true));
        assertThat(matter().time().stage()).isEqualTo(MatterStage.DELIVERING);
        assertThat(matter().time().deliverBy().orElseThrow().on()).isEqualTo(LocalDate.of(2026, 3, 16));
        story.done(duty(new DutyCommand.DeliverMatter(CLERK, NOW, FIRST)));
        assertThat(story.hall().state().duties().matters()).isEmpty();
    }

    @Test
    void a_date_before_acceptance_and_a_date_to_come_are_refused() {
        accepted();
        LocalDateTime before = LocalDateTime.of(2026, 2, 27, 9, 0);
        story.when(duty(new DutyCommand.SuspendMatter(
                        CLERK, Optional.of(before), FIRST, Optional.of(SuspensionCause.HEARING), 5)))
                .then(clock(new ClockFault.BeforeAcceptance(before)));
        LocalDateTime later = LocalDateTime.of(2026, 3, 2, 9, 1);
        story.when(accept("felling", Optional.of(later), Optional.empty(), Optional.empty()))
                .then(refusal(new DutyRefusal.DateInFuture(later)));
    }

    @Test
    void an_unknown_matter_is_not_a_closed_one() {
        story.when(notice("form")).then(refusal(new DutyRefusal.MatterUnknown("2026-000001")));
    }

    @Test
    void a_closure_of_the_hall_moves_the_open_matters_and_the_journal_tells_both_dates() {
        accepted();
        HolidayNotice flood = HolidayNotice.of(List.of(
                new NoticeDay(LocalDate.of(2026, 3, 10), "抗洪", NoticeDay.Kind.OFF),
                new NoticeDay(LocalDate.of(2026, 10, 1), "国庆节", NoticeDay.Kind.OFF)));
        story.done(duty(new DutyCommand.LoadHolidays(flood)));
        assertThat(story.due()).containsExactly(duty(new DutyCommand.RecountMatters()));
        List<Event> events = story.when(duty(new DutyCommand.RecountMatters())).accepted();
        assertThat(((DutyEvent.DueMoved) ((Event.Duty) events.getFirst()).event())
                        .time()
                        .before()
                        .orElseThrow()
                        .on())
                .isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(due()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(story.due()).isEmpty();
    }

    @Test
    void numbers_begin_anew_with_the_year() {
        accepted().onDay(LocalDate.of(2027, 1, 4)).at("09:00");
        List<Event> events = story.when(accept("felling", Optional.empty())).accepted();
        assertThat(((DutyEvent.MatterReceived) ((Event.Duty) events.getFirst()).event()).matter())
                .isEqualTo(new MatterNo(2027, 1));
        assertThat(((DutyEvent.OfMatter) ((Event.Duty) events.getLast()).event())
                        .time()
                        .due()
                        .orElseThrow()
                        .provisional())
                .as("2027 is not announced")
                .isTrue();
    }
}
