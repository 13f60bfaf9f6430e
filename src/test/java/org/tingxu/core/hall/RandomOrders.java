package org.tingxu.core.hall;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.TestDevices;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.duty.SuspensionCause;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.duty.UnitPart;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.item.ItemCommand;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.Limits;
import org.tingxu.core.reception.ReceptionChannel;
import org.tingxu.core.reception.ReceptionCommand;
import org.tingxu.core.reception.ReceptionRules;

/** Orders of a crowd that knows no rule: most are sensible, many are not. One seed gives the same orders always. */
final class RandomOrders {
    private static final List<Item> ITEMS = List.of(
            item("felling", Terms.of(MatterKind.PROMISED, 10).with(List.of(StepLimit.then("look", 2)))),
            item("road", Terms.of(MatterKind.REPORTED_UP, 8)),
            item("house", Terms.of(MatterKind.JOINT, 30)));
    private static final Limits TIGHT =
            new Limits(2, Duration.ofMinutes(5), Duration.ofMinutes(1), 2, 25, Duration.ZERO, true);
    private static final List<ServiceCode> SERVICES =
            List.of(PlanDraft.DIBAO, PlanDraft.BIRTH, PlanDraft.PENSION, PlanDraft.SUBSIDY, new ServiceCode("ghost"));
    private static final List<ClerkId> CLERKS =
            List.of(new ClerkId("li"), new ClerkId("wang"), new ClerkId("zhao"), new ClerkId("qian"));
    private static final List<String> REASONS = List.of("copies a form", "water", "meeting", "");

    private final Random random;

    RandomOrders(long seed) {
        random = new Random(seed);
    }

    private static Item item(String code, Terms terms) {
        return new Item(new ItemCode(code), new Text(code, code), terms, List.of());
    }

    HallPlan plan(PlanDraft draft) {
        return draft.limits(TIGHT)
                .groups(PlanDraft.group(PlanDraft.CIVIL, "A", 11, 90), PlanDraft.group(PlanDraft.LABOUR, "B", 1, 90))
                .service(PlanDraft.withQuota(PlanDraft.PENSION, PlanDraft.LABOUR, 40))
                .service(PlanDraft.withPersonLimit(PlanDraft.SUBSIDY, PlanDraft.LABOUR, 2))
                .devices(TestDevices.all(PlanDraft.FRONT))
                .build();
    }

    Command setUp() {
        return new Command.ConfigureHall(plan(PlanDraft.plain().items(ITEMS.toArray(Item[]::new))));
    }

    /** Mostly seconds; now and then a night. */
    Duration pause() {
        return random.nextInt(150) == 0 ? Duration.ofHours(random.nextInt(30)) : Duration.ofSeconds(random.nextInt(60));
    }

    Command next(HallState s, Instant now) {
        return switch (random.nextInt(25)) {
            case 0, 1, 2, 3 -> take();
            case 20 -> device();
            case 22 -> duty(s);
            case 23 -> enquiry(s);
            case 24 -> catalogue();
            case 21 -> new Command.RateVisit(ticket(s), window(), new Grade(1 + random.nextInt(5)), RatedBy.PHONE);
            case 4, 5 -> slip(s);
            case 6 -> random.nextInt(30) == 0 ? day(s, now) : withdraw(s);
            case 7 -> random.nextInt(6) == 0 ? configure() : new Command.SignIn(window(), clerk(), "badge");
            default -> atWindow(s);
        };
    }

    private Command catalogue() {
        Item item = oneOf(ITEMS);
        return new Command.Items(
                switch (random.nextInt(5)) {
                    case 0 -> new ItemCommand.SubmitDraft(clerk(), item.code());
                    case 1 -> new ItemCommand.ApproveDraft(clerk(), item.code());
                    case 2 -> new ItemCommand.PublishDraft(clerk(), item.code());
                    case 3 -> new ItemCommand.DropDraft(clerk(), item.code());
                    default ->
                        new ItemCommand.SaveDraft(
                                clerk(),
                                new Item(
                                        item.code(), new Text("改", "Changed"), item.terms(), List.of()));
                });
    }

    private Command enquiry(HallState s) {
        List<Entry> open = List.copyOf(s.ledgers().entries(ReceptionRules.LEDGER));
        return new Command.Ledger(
                open.isEmpty() || random.nextBoolean()
                        ? new ReceptionCommand.Note(
                                clerk(),
                                Optional.empty(),
                                ReceptionChannel.PHONE,
                                1,
                                oneOf(REASONS),
                                random.nextBoolean())
                        : new ReceptionCommand.Answer(clerk(), oneOf(open).id(), oneOf(REASONS)));
    }

    private Command duty(HallState s) {
        Optional<LocalDateTime> at = Optional.empty();
        if (s.duties().matters().isEmpty() || random.nextInt(3) == 0) {
            return new Command.Duty(new DutyCommand.AcceptMatter(
                    clerk(),
                    at,
                    oneOf(ITEMS).code(),
                    Optional.empty(),
                    random.nextBoolean() ? Optional.of(ticket(s)) : Optional.empty(),
                    new SubjectId("0".repeat(32)),
                    List.of()));
        }
        MatterNo no = oneOf(List.copyOf(s.duties().matters())).no();
        return new Command.Duty(
                switch (random.nextInt(11)) {
                    case 0 -> new DutyCommand.SuspendMatter(clerk(), at, no, Optional.of(SuspensionCause.HEARING), 3);
                    case 1 -> new DutyCommand.ResumeMatter(clerk(), at, no);
                    case 2 -> new DutyCommand.AskExtension(clerk(), at, no, 2, "why");
                    case 3 -> new DutyCommand.FinishStep(clerk(), at, no, "look");
                    case 4 -> new DutyCommand.PassUp(clerk(), at, no, "above", "why");
                    case 5 -> new DutyCommand.EnterAnswerAbove(clerk(), at, no, random.nextBoolean(), "why");
                    case 6 ->
                        new DutyCommand.AskUnits(
                                clerk(), at, no, "lead", List.of(new UnitPart("unit" + random.nextInt(3), "task", 2)));
                    case 7 -> new DutyCommand.EnterUnitAnswer(clerk(), at, no, "unit" + random.nextInt(3), true, "why");
                    case 8 -> new DutyCommand.ReturnMatter(clerk(), at, no, "why", Optional.empty());
                    default -> new DutyCommand.DecideMatter(clerk(), at, no, true, Optional.empty(), false);
                });
    }

    private Command device() {
        DeviceId id =
                oneOf(List.of(TestDevices.WINDOW_SIGN, TestDevices.KEYPAD, TestDevices.READER, new DeviceId("ghost")));
        return switch (random.nextInt(4)) {
            case 0 -> new Command.SetDevice(id, new DeviceSetting.Enabled(random.nextBoolean()));
            case 1 -> new Command.SetDevice(id, new DeviceSetting.Brightness(random.nextInt(101)));
            case 2 -> new Command.SetDevice(id, new DeviceSetting.Carousel(List.of(TestDevices.QUIET)));
            default -> new Command.IgnoreKey(id, "call", "window-unsigned");
        };
    }

    private Command take() {
        List<ServiceCode> also = new ArrayList<>();
        while (random.nextInt(3) == 0 && also.size() < Command.IssueTicket.ALSO_MAX) {
            also.add(service());
        }
        return new Command.IssueTicket(
                service(),
                also,
                oneOf(List.of(Channel.values())),
                random.nextInt(3) == 0 ? oneOf(List.of(Priority.values())) : Priority.NONE,
                oneOf(List.of(Language.values())),
                random.nextInt(2) == 0
                        ? Optional.of(oneOf(List.of(
                                PlanDraft.FRONT,
                                PlanDraft.FRONT,
                                PlanDraft.FRONT,
                                PlanDraft.SCREEN,
                                new KioskId("ghost"))))
                        : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(new Holder("0" + random.nextInt(9))) : Optional.empty());
    }

    private Command slip(HallState s) {
        TicketNo no =
                s.unconfirmed().isEmpty() || random.nextInt(4) == 0 ? ticket(s) : oneOf(List.copyOf(s.unconfirmed()));
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Command.BeginSlip(no);
            case 2, 3 -> new Command.ConfirmSlip(no);
            case 4 -> new Command.FailSlip(no, "no-paper");
            case 5 -> new Command.DoubtSlip(no, "line-cut");
            case 6 -> new Command.KeepWithoutPaper(no);
            default -> new Command.ReprintSlip(no);
        };
    }

    private Command withdraw(HallState s) {
        return random.nextInt(3) == 0
                ? new Command.VoidTicket(ticket(s), "lost")
                : new Command.CancelTicket(ticket(s), Optional.empty());
    }

    private Command day(HallState s, Instant now) {
        return random.nextBoolean()
                ? new Command.EndDay(s.local(now).toLocalDate())
                : new Command.OpenDay(s.local(now).toLocalDate());
    }

    private Command configure() {
        return new Command.ConfigureHall(
                switch (random.nextInt(5)) {
                    case 0 ->
                        plan(PlanDraft.plain().items(ITEMS.toArray(Item[]::new)).without(PlanDraft.SUBSIDY));
                    case 1 ->
                        plan(PlanDraft.plain().items(ITEMS.toArray(Item[]::new)).without(new WindowNo(3)));
                    case 2 ->
                        PlanDraft.plain().items(ITEMS.toArray(Item[]::new)).build();
                    case 3 ->
                        plan(PlanDraft.plain().items(ITEMS.toArray(Item[]::new)).id(new HallId("other")));
                    default -> plan(PlanDraft.plain().items(ITEMS.toArray(Item[]::new)));
                });
    }

    private Command atWindow(HallState s) {
        WindowNo w = window();
        ClerkId c = random.nextInt(10) == 0
                ? clerk()
                : s.window(w).manned().map(Post::clerk).orElseGet(this::clerk);
        return switch (random.nextInt(25)) {
            case 0, 1, 2, 3 -> new Command.CallNext(w, c);
            case 4 -> new Command.CallChosen(w, c, ticket(s));
            case 5 -> new Command.Recall(w, c);
            case 6, 7, 8, 9 -> new Command.Start(w, c);
            case 10, 11 -> new Command.Hold(w, c, oneOf(REASONS));
            case 12 -> new Command.Resume(w, c, maybe(ticket(s)));
            case 13, 14 -> new Command.Miss(w, c);
            case 15 -> new Command.UndoMiss(w, c, maybe(ticket(s)));
            case 16 ->
                new Command.ReturnMissed(w, c, s.missed().isEmpty() ? ticket(s) : oneOf(List.copyOf(s.missed())));
            case 17 -> new Command.Transfer(w, c, target(), random.nextBoolean(), Optional.empty());
            case 18, 19, 20 -> new Command.Finish(w, c);
            case 21 -> new Command.Pause(w, c, oneOf(REASONS));
            case 22 -> new Command.Open(w, c);
            default -> new Command.SignOut(w, c, random.nextInt(4) == 0);
        };
    }

    private Target target() {
        return random.nextBoolean() ? new Target.ToWindow(window()) : new Target.ToService(service());
    }

    /** Mostly a live ticket, else a number that may have ended or never was. */
    private TicketNo ticket(HallState s) {
        List<TicketNo> live = s.tickets.keySet().stream().sorted().toList();
        return live.isEmpty() || random.nextInt(8) == 0
                ? new TicketNo(random.nextBoolean() ? "A" : "B", 1 + random.nextInt(99))
                : oneOf(live);
    }

    private Optional<TicketNo> maybe(TicketNo no) {
        return random.nextInt(3) == 0 ? Optional.of(no) : Optional.empty();
    }

    private WindowNo window() {
        return new WindowNo(random.nextInt(40) == 0 ? 9 : 1 + random.nextInt(3));
    }

    private ClerkId clerk() {
        return oneOf(CLERKS);
    }

    private ServiceCode service() {
        return random.nextInt(20) == 0 ? SERVICES.getLast() : SERVICES.get(random.nextInt(4));
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
