package org.tingxu.journal.codec;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.NoticeDay;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyMemento;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Limit;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.PaperKind;
import org.tingxu.core.duty.Statute;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.duty.SuspensionCause;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.duty.UnitPart;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Decision;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;

/** A hall's duties from beginning to end, with an event of every kind: the story behind the golden files of matters. */
final class GoldenDuties {
    private static final ClerkId LI = new ClerkId("li.na-1");
    private static final ClerkId HEAD = new ClerkId("head");
    private static final SubjectId SOMEBODY = new SubjectId("00112233445566778899aabbccddeeff");
    private static final Instant BEGIN = Instant.parse("2026-09-28T01:00:00Z");
    private static final Optional<LocalDateTime> NOW = Optional.empty();

    private final Hall hall = new Hall(TownHall.ID);
    private final List<Recorded> journal = new ArrayList<>();
    private Instant now = BEGIN;

    private GoldenDuties() {}

    static List<Item> items() {
        Text name = new Text("林木采伐许可", "Felling \"permit\"");
        List<Material> papers =
                List.of(new Material("form", new Text("申请表", "Form")), new Material("right", new Text("林权证", "Right")));
        return List.of(
                new Item(new ItemCode("felling"), name, Terms.of(MatterKind.PROMISED, 10), papers),
                new Item(
                        new ItemCode("road"),
                        name,
                        Terms.of(MatterKind.REPORTED_UP, 8)
                                .withAbove(new Limit(new Statute(20, 10), 15))
                                .with(List.of(StepLimit.then("审核", 3), new StepLimit("会签", 2, true))),
                        List.of()));
    }

    private static List<Item> catalogue() {
        List<Item> all = new ArrayList<>(items());
        all.add(new Item(new ItemCode("house"), new Text("危房改造", "House"), Terms.of(MatterKind.JOINT, 30), List.of()));
        return all;
    }

    static List<Recorded> journal() {
        return told().journal;
    }

    static Hall hall() {
        return told().hall;
    }

    static DutyMemento memento() {
        return told().hall.memento().duties();
    }

    /** Of each kind what the oldest golden journal has that knows it. */
    static Map<String, List<Event>> byKind() {
        Map<String, List<Event>> all = byKind(
                Golden.lines("matters.v1.ndjson").stream().map(Golden::read).toList());
        byKind(journal()).forEach(all::putIfAbsent);
        return all;
    }

    private static Map<String, List<Event>> byKind(List<Recorded> journal) {
        Map<String, List<Event>> all = new LinkedHashMap<>();
        journal.stream()
                .map(Recorded::event)
                .filter(Event.Duty.class::isInstance)
                .forEach(e -> all.computeIfAbsent(EventCodec.kind(e), _ -> new ArrayList<>())
                        .add(e));
        return all;
    }

    private static GoldenDuties told() {
        GoldenDuties story = new GoldenDuties();
        story.done(new Command.ConfigureHall(TownHall.plan().withItems(catalogue())));
        story.done(new Command.OpenDay(LocalDate.of(2026, 9, 28)));
        MatterNo first = story.accepted("felling", List.of());
        story.duty(new DutyCommand.LoadHolidays(HolidayNotice.of(List.of(
                new NoticeDay(LocalDate.of(2026, 10, 1), "国庆节", NoticeDay.Kind.OFF),
                new NoticeDay(LocalDate.of(2026, 10, 2), "国庆节", NoticeDay.Kind.OFF),
                new NoticeDay(LocalDate.of(2026, 10, 10), "国庆节", NoticeDay.Kind.WORK)))));
        story.duty(new DutyCommand.RecountMatters());
        story.duty(new DutyCommand.SuspendMatter(LI, NOW, first, Optional.of(SuspensionCause.EXPERT_REVIEW), 5));
        story.duty(new DutyCommand.ResumeMatter(LI, NOW, first));
        story.duty(new DutyCommand.AskExtension(LI, NOW, first, 5, "现场\"复核\""));
        story.duty(new DutyCommand.RefuseExtension(HEAD, NOW, first, "人手足够"));
        story.duty(new DutyCommand.AskExtension(LI, NOW, first, 3, "汛期"));
        story.duty(new DutyCommand.ApproveExtension(HEAD, NOW, first));
        story.duty(new DutyCommand.DecideMatter(LI, NOW, first, true, Optional.empty(), true));
        story.duty(new DutyCommand.DeliverMatter(LI, NOW, first));
        MatterNo second = story.accepted("felling", List.of("form"));
        story.duty(new DutyCommand.ResetMatter(LI, NOW, second));
        story.duty(new DutyCommand.AskMissing(LI, NOW, second, List.of("form", "right")));
        story.duty(new DutyCommand.MaterialsComplete(LI, NOW, second));
        story.duty(new DutyCommand.DecideMatter(LI, NOW, second, false, Optional.of("不符合条件"), false));
        MatterNo third = story.accepted("road", List.of());
        story.duty(new DutyCommand.WithdrawMatter(LI, NOW, third, Optional.of("自行撤回")));
        story.duty(new DutyCommand.AskExtension(LI, NOW, story.accepted("felling", List.of()), 2, "待核"));
        MatterNo standing = story.accepted("felling", List.of());
        story.duty(new DutyCommand.SuspendMatter(LI, NOW, standing, Optional.of(SuspensionCause.HEARING), 4));
        story.duty(new DutyCommand.AskMissing(LI, NOW, story.accepted("felling", List.of("right")), List.of("form")));
        story.parts();
        story.people(first);
        story.duty(new DutyCommand.NotePrinted(LI, second, 1, PaperKind.SLIP));
        return story;
    }

    /** Steps, the body above, other bodies, and what is returned; some of it left open. */
    private void parts() {
        MatterNo road = accepted("road", List.of());
        duty(new DutyCommand.BeginStep(LI, NOW, road, "审核"));
        duty(new DutyCommand.FinishStep(LI, NOW, road, "审核"));
        duty(new DutyCommand.ActingFor(HEAD, new DutyCommand.PassUp(LI, NOW, road, "县局", "拟同意\"一\"")));
        duty(new DutyCommand.EnterAnswerAbove(LI, NOW, road, false, "不符合规划"));
        MatterNo above = accepted("road", List.of());
        duty(new DutyCommand.PassUp(LI, NOW, above, "县局", "拟同意"));
        duty(new DutyCommand.EnterAnswerAbove(LI, NOW, above, true, "同意"));
        MatterNo house = accepted("house", List.of());
        duty(new DutyCommand.AskUnits(
                LI, NOW, house, "民政办", List.of(new UnitPart("住建站", "鉴定", 10), new UnitPart("财政所", "核定", 5))));
        duty(new DutyCommand.EnterUnitAnswer(LI, NOW, house, "财政所", true, "无异议"));
        duty(new DutyCommand.EnterUnitAnswer(LI, NOW, house, "住建站", false, "未达标准"));
        duty(new DutyCommand.AskUnits(LI, NOW, house, "民政办", List.of(new UnitPart("林业站", "会签", 3))));
        MatterNo back = accepted("felling", List.of("form"));
        duty(new DutyCommand.ReturnMatter(LI, NOW, back, "不属于本机关职权", Optional.of("可向县局申请")));
        duty(new DutyCommand.ReturnAtOnce(
                LI,
                NOW,
                new ItemCode("felling"),
                Optional.empty(),
                Optional.empty(),
                SOMEBODY,
                "不属于本机关职权",
                Optional.empty()));
        duty(new DutyCommand.BeginStep(LI, NOW, accepted("road", List.of()), "会签"));
    }

    private void people(MatterNo matter) {
        duty(new DutyCommand.ReadApplicant(LI, matter, SOMEBODY, "电话核实\"住址\""));
        duty(new DutyCommand.ReadCardNumber(
                HEAD, LocalDate.of(2026, 9, 28), TicketNo.parse("A001").orElseThrow(), "投诉调查"));
        duty(new DutyCommand.ErasePerson(HEAD, List.of(new SubjectId("ffeeddccbbaa99887766554433221100")), "本人要求"));
    }

    private MatterNo accepted(String item, List<String> missing) {
        duty(new DutyCommand.AcceptMatter(
                LI, NOW, new ItemCode(item), Optional.empty(), Optional.empty(), SOMEBODY, missing));
        return hall.state().duties().matters().stream()
                .reduce((_, last) -> last)
                .orElseThrow()
                .no();
    }

    private void duty(DutyCommand command) {
        done(new Command.Duty(command));
    }

    private void done(Command command) {
        now = now.plus(Duration.ofMinutes(7));
        if (!(hall.decide(command, now) instanceof Decision.Accepted a)) {
            throw new AssertionError(command + ": " + hall.decide(command, now));
        }
        for (Event event : a.events()) {
            hall.apply(event, now);
            journal.add(new Recorded(journal.size() + 1L, now, event));
        }
    }
}
