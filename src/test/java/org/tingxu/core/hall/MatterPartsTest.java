package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.complaint.ComplaintCommand;
import org.tingxu.core.complaint.VoiceChannel;
import org.tingxu.core.complaint.VoiceKind;
import org.tingxu.core.duty.ClockFact;
import org.tingxu.core.duty.ClockFault;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.duty.Hand;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Light;
import org.tingxu.core.duty.LightRule;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.duty.MatterClock;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.MatterStage;
import org.tingxu.core.duty.MatterTime;
import org.tingxu.core.duty.Reckoning;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.duty.StepTime;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.duty.UnitPart;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.Text;

/** Steps, the body above, other bodies, and what is returned; on Monday 2 March 2026 and after it. */
class MatterPartsTest {
    private static final ClerkId CLERK = new ClerkId("clerk-1");
    private static final ClerkId ABSENT = new ClerkId("clerk-2");
    private static final SubjectId SOMEBODY = new SubjectId("00112233445566778899aabbccddeeff");
    private static final MatterNo FIRST = new MatterNo(2026, 1);
    private static final Optional<LocalDateTime> NOW = Optional.empty();
    private static final Item FELLING = item(
            "felling",
            Terms.of(MatterKind.PROMISED, 10).with(List.of(StepLimit.then("踏勘", 2), StepLimit.then("审核", 5))));
    private static final Item SURVEYED = item(
            "surveyed",
            Terms.of(MatterKind.PROMISED, 10)
                    .with(List.of(
                            StepLimit.then("受理", 1),
                            new StepLimit("踏勘", 2, false, true),
                            StepLimit.then("审核", 3),
                            StepLimit.then("审批", 1))));
    private static final Item ROAD = item("road", Terms.of(MatterKind.REPORTED_UP, 8));
    private static final Item HOUSE = item("house", Terms.of(MatterKind.JOINT, 30));
    private static final Item BIRTH = item("birth", Terms.of(MatterKind.ON_THE_SPOT));

    private final HallStory story = HallStory.of(PlanDraft.plain().items(FELLING, SURVEYED, ROAD, HOUSE, BIRTH));

    private static Item item(String code, Terms terms) {
        return new Item(
                new ItemCode(code),
                new Text(code, code),
                terms,
                List.of(new Material("form", new Text("表", "Form")), new Material("right", new Text("证", "Right"))));
    }

    private static Command duty(DutyCommand command) {
        return new Command.Duty(command);
    }

    private static Command accept(Item item, String... missing) {
        return duty(new DutyCommand.AcceptMatter(
                CLERK, NOW, item.code(), Optional.empty(), Optional.empty(), SOMEBODY, List.of(missing)));
    }

    private static Command begin(String step) {
        return duty(new DutyCommand.BeginStep(CLERK, NOW, FIRST, step));
    }

    private static Command finish(String step) {
        return duty(new DutyCommand.FinishStep(CLERK, NOW, FIRST, step));
    }

    private static Command passUp(String to) {
        return duty(new DutyCommand.PassUp(CLERK, NOW, FIRST, to, "符合条件，拟同意"));
    }

    private static Command above(boolean granted) {
        return duty(new DutyCommand.EnterAnswerAbove(CLERK, NOW, FIRST, granted, "同意"));
    }

    private static Command units(UnitPart... parts) {
        return duty(new DutyCommand.AskUnits(CLERK, NOW, FIRST, "民政办", List.of(parts)));
    }

    private static Command unit(String unit) {
        return duty(new DutyCommand.EnterUnitAnswer(CLERK, NOW, FIRST, unit, true, "无异议"));
    }

    private static Command decide(boolean granted) {
        return duty(new DutyCommand.DecideMatter(
                CLERK, NOW, FIRST, granted, granted ? Optional.empty() : Optional.of("不符合条件"), false));
    }

    private static Command giveBack(String reasons) {
        return duty(new DutyCommand.ReturnMatter(CLERK, NOW, FIRST, reasons, Optional.of("可向县林业局申请")));
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

    private StepTime step() {
        return matter().time().step().orElseThrow();
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    @Test
    void a_late_step_warns_though_the_matter_as_a_whole_is_in_time() {
        story.done(accept(FELLING));
        assertThat(step().step()).isEqualTo("踏勘");
        assertThat(step().due().on()).isEqualTo(march(4));
        assertThat(step().lights().on(march(5))).isEqualTo(Light.RED);
        assertThat(matter().time().lights().on(march(5))).isEqualTo(Light.GREEN);
    }

    @Test
    void the_next_step_runs_from_the_end_of_the_one_before_it() {
        story.done(accept(FELLING), begin("踏勘"));
        story.onDay(march(3)).at("15:00").done(finish("踏勘"), begin("审核"));
        assertThat(step().step()).isEqualTo("审核");
        assertThat(step().due().on()).isEqualTo(march(10));
    }

    @Test
    void a_step_is_taken_up_once_in_its_turn_and_by_its_name() {
        story.done(accept(FELLING));
        story.when(begin("审核")).then(clock(new ClockFault.StepNotRunning("审核")));
        story.when(finish("复核")).then(clock(new ClockFault.StepUnknown("复核")));
        story.done(begin("踏勘"));
        story.when(begin("踏勘")).then(clock(new ClockFault.StepBegunTwice("踏勘")));
        story.done(finish("踏勘"));
        story.when(finish("踏勘")).then(clock(new ClockFault.StepNotRunning("踏勘")));
    }

    @Test
    void a_matter_is_not_granted_before_the_steps_before_its_last_are_done_and_the_last_ends_with_the_decision() {
        story.done(accept(FELLING));
        story.when(decide(true)).then(refusal(new DutyRefusal.StepNotDone("踏勘")));
        story.done(finish("踏勘"));
        Matter ready = matter();
        Reckoning decided = new MatterClock(
                        story.hall()
                                .state()
                                .setUp()
                                .calendar(story.hall().state().duties().holidays()),
                        LightRule.DEFAULT)
                .add(ready.item().terms(), ready.facts(), new ClockFact.Decided(march(3).atTime(10, 0), false));
        story.done(decide(true));
        assertThat(((Reckoning.Reckoned) decided)
                        .timeline()
                        .steps()
                        .getLast()
                        .deadline()
                        .metOn())
                .contains(march(3));
    }

    @Test
    void a_matter_is_refused_at_any_step() {
        story.done(accept(FELLING), decide(false));
        assertThat(story.hall().state().duties().matter(FIRST)).isEmpty();
    }

    @Test
    void an_optional_step_may_be_left_out_and_keeps_the_next_one_not_waiting() {
        story.done(accept(SURVEYED));
        story.when(decide(true)).then(refusal(new DutyRefusal.StepNotDone("受理")));
        story.done(finish("受理"), begin("审核"), finish("审核"));
        story.when(finish("踏勘")).then(clock(new ClockFault.StepNotRunning("踏勘")));
        story.done(decide(true));
    }

    @Test
    void a_matter_of_before_steps_had_lights_is_given_them_when_the_day_opens() {
        List<Event> lit = HallStory.of(PlanDraft.plain().items(FELLING))
                .when(accept(FELLING))
                .accepted();
        DutyEvent.MatterAccepted e = (DutyEvent.MatterAccepted) ((Event.Duty) lit.getLast()).event();
        MatterTime t = e.time();
        MatterTime unlit = new MatterTime(
                t.stage(), t.before(), t.due(), t.statutory(), t.deliverBy(), t.lights(), Optional.empty());
        story.given(
                lit.getFirst(),
                new Event.Duty(new DutyEvent.MatterAccepted(e.matter(), e.by(), e.at(), e.completed(), unlit)));
        assertThat(matter().time().step()).isEmpty();
        story.onDay(march(3)).at("08:00");
        story.done(story.due().toArray(Command[]::new));
        story.done(story.due().toArray(Command[]::new));
        assertThat(step().step()).isEqualTo("踏勘");
        assertThat(matter().time().due()).isEqualTo(t.due());
        assertThat(story.due()).isEmpty();
    }

    @Test
    void what_is_decided_above_is_sent_up_and_answered_before_it_is_told_here() {
        story.done(accept(ROAD));
        assertThat(matter().time().due().orElseThrow().on()).isEqualTo(march(12));
        story.when(above(true)).then(clock(new ClockFault.NotPassedUp()));
        story.when(decide(true)).then(refusal(new DutyRefusal.AboveNotAnswered(FIRST)));
        story.when(passUp(" ")).then(refusal(new DutyRefusal.UnitsUnnamed()));
        story.done(passUp("县交通局"));
        assertThat(matter().passedUpAt()).isPresent();
        assertThat(matter().time().due().orElseThrow().on())
                .as("the time above is the law's, from the passing up")
                .isEqualTo(march(30));
        story.when(decide(false)).then(refusal(new DutyRefusal.AboveNotAnswered(FIRST)));
        story.done(above(false));
        story.when(above(true)).refused();
        story.when(decide(true)).then(refusal(new DutyRefusal.DecisionUnlikeAbove(false)));
        story.done(decide(false));
        assertThat(story.hall().state().duties().matter(FIRST)).isEmpty();
    }

    @Test
    void only_what_is_decided_above_is_sent_up_and_only_what_is_joint_has_other_bodies() {
        story.done(accept(FELLING));
        story.when(passUp("县林业局")).then(clock(new ClockFault.NotReportedUp(MatterKind.PROMISED)));
        story.when(units(new UnitPart("林业站", "核实", 3))).then(clock(new ClockFault.NotJoint(MatterKind.PROMISED)));
    }

    @Test
    void a_joint_matter_is_decided_when_every_body_has_answered_for_its_part() {
        story.done(accept(HOUSE));
        assertThat(matter().time().statutory().orElseThrow().on())
                .as("45 working days")
                .isEqualTo(LocalDate.of(2026, 5, 4));
        story.done(units(new UnitPart("住建站", "鉴定房屋", 10), new UnitPart("财政所", "核定补助", 5)));
        assertThat(step().step()).isEqualTo("财政所");
        assertThat(step().due().on()).isEqualTo(march(9));
        story.when(decide(true)).then(refusal(new DutyRefusal.UnitNotAnswered("住建站")));
        story.when(unit("林业站")).then(clock(new ClockFault.UnitUnknown("林业站")));
        story.done(unit("财政所"));
        assertThat(step().step()).isEqualTo("住建站");
        story.when(unit("财政所")).then(clock(new ClockFault.UnitAnsweredTwice("财政所")));
        story.done(unit("住建站"));
        assertThat(matter().time().step()).isEmpty();
        story.done(decide(true));
    }

    @Test
    void a_body_is_asked_once_within_the_promise_and_the_lead_is_none_of_them() {
        story.done(accept(HOUSE), units(new UnitPart("住建站", "鉴定房屋", 10)));
        story.when(units(new UnitPart("住建站", "再次鉴定", 3))).then(clock(new ClockFault.UnitTwice("住建站")));
        story.when(units(new UnitPart("财政所", "核定补助", 31))).then(clock(new ClockFault.UnitOverPromise("财政所", 31, 30)));
        story.when(units(new UnitPart("民政办", "自查", 3))).then(refusal(new DutyRefusal.UnitsUnnamed()));
        story.when(units()).then(refusal(new DutyRefusal.UnitsUnnamed()));
        UnitPart[] many = new UnitPart[UnitPart.UNITS_MAX];
        for (int i = 0; i < many.length; i++) {
            many[i] = new UnitPart("单位" + i, "会签", 3);
        }
        story.when(units(many)).then(clock(new ClockFault.TooManyUnits(UnitPart.UNITS_MAX)));
        assertThatThrownBy(() -> new UnitPart("财政所", "核定补助", 0)).hasMessageContaining("1 to 365");
    }

    @Test
    void what_is_not_accepted_goes_back_with_reasons_and_is_closed() {
        story.done(accept(FELLING, "form"));
        story.when(giveBack("")).then(refusal(new DutyRefusal.ReasonMissing("reasons")));
        List<DutyEvent> events = events(giveBack("不属于本机关职权"));
        assertThat(events).singleElement().isInstanceOfSatisfying(DutyEvent.MatterReturned.class, e -> {
            assertThat(e.time().stage()).isEqualTo(MatterStage.FINISHED);
            assertThat(e.time().due()).isEmpty();
            assertThat(e.remedies()).contains("可向县林业局申请");
            assertThat(e.item()).contains(FELLING);
        });
        story.when(giveBack("再次退回")).then(refusal(new DutyRefusal.MatterClosed(FIRST)));
    }

    @Test
    void what_was_accepted_is_decided_and_not_returned() {
        story.done(accept(FELLING));
        story.when(giveBack("不属于本机关职权")).refused();
        assertThat(matter().returned()).isFalse();
    }

    @Test
    void a_matter_is_taken_in_and_returned_at_once_under_one_number() {
        List<DutyEvent> events = events(duty(new DutyCommand.ReturnAtOnce(
                CLERK,
                NOW,
                FELLING.code(),
                Optional.empty(),
                Optional.empty(),
                SOMEBODY,
                "不属于本机关职权",
                Optional.empty())));
        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isInstanceOf(DutyEvent.MatterReceived.class);
        assertThat(events.getLast()).isInstanceOf(DutyEvent.MatterReturned.class);
        assertThat(story.hall().state().duties().matters()).isEmpty();
    }

    @Test
    void on_the_spot_is_done_the_day_it_is_accepted() {
        story.done(accept(BIRTH));
        assertThat(matter().time().due().orElseThrow().on()).isEqualTo(march(2));
        assertThat(matter().time().lights().on(march(2))).isEqualTo(Light.YELLOW);
        assertThat(matter().time().lights().on(march(3))).isEqualTo(Light.RED);
    }

    @Test
    void a_notice_keeps_the_item_as_the_applicant_was_told_of_it() {
        List<DutyEvent> events = events(accept(FELLING, "form"));
        story.done(Orders.configure(PlanDraft.plain()
                .items(item("felling", Terms.of(MatterKind.PROMISED, 3)))
                .build()));
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        DutyEvent.NoticeGiven.class, e -> assertThat(e.item()).contains(FELLING));
    }

    @Test
    void who_acts_for_somebody_is_named_beside_the_one_who_is_away() {
        Command order = duty(new DutyCommand.ActingFor(
                ABSENT, new DutyCommand.DecideMatter(CLERK, NOW, FIRST, true, Optional.empty(), false)));
        story.done(accept(FELLING), finish("踏勘"));
        assertThat(events(order))
                .singleElement()
                .isInstanceOfSatisfying(
                        DutyEvent.MatterDecided.class,
                        e -> assertThat(e.by()).isEqualTo(new Hand(CLERK, Optional.of(ABSENT))));
    }

    @Test
    void nobody_acts_for_himself() {
        story.done(accept(FELLING));
        story.when(duty(new DutyCommand.ActingFor(CLERK, new DutyCommand.ResumeMatter(CLERK, NOW, FIRST))))
                .then(refusal(new DutyRefusal.ActingForOneself(CLERK)));
    }

    @Test
    void a_person_is_shown_and_erased_for_a_reason_only_and_never_while_a_matter_is_open() {
        Command read = duty(new DutyCommand.ReadApplicant(CLERK, FIRST, SOMEBODY, " "));
        story.done(accept(FELLING));
        story.when(read).then(refusal(new DutyRefusal.ReasonMissing("reason")));
        Command erase = duty(new DutyCommand.ErasePerson(CLERK, List.of(SOMEBODY), "本人要求"));
        story.when(erase).then(refusal(new DutyRefusal.SubjectInOpenMatter(FIRST)));
        story.done(finish("踏勘"), decide(true));
        assertThat(events(erase)).containsExactly(new DutyEvent.PersonErased(CLERK, List.of(SOMEBODY), "本人要求"));
    }

    @Test
    void a_person_whose_complaint_waits_is_not_erased_before_it_is_archived() {
        EntryId complaint = EntryId.of("complaint", 2026, 1);
        story.done(new Command.Ledger(new ComplaintCommand.File(
                Optional.of(CLERK),
                Optional.empty(),
                VoiceKind.SUGGESTION,
                VoiceChannel.COUNTER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SOMEBODY,
                Optional.of("已增设座椅"))));
        Command erase = duty(new DutyCommand.ErasePerson(CLERK, List.of(SOMEBODY), "本人要求"));
        story.when(erase).then(refusal(new DutyRefusal.SubjectInOpenEntry("complaint", complaint.key())));
        story.done(new Command.Ledger(new ComplaintCommand.Archive(CLERK, complaint, "列入整改")));
        assertThat(events(erase)).hasSize(1);
    }

    private List<DutyEvent> events(Command command) {
        return story.when(command).accepted().stream()
                .map(e -> ((Event.Duty) e).event())
                .toList();
    }
}
