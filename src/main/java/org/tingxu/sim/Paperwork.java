package org.tingxu.sim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.NoticeDay;
import org.tingxu.core.complaint.ComplaintCommand;
import org.tingxu.core.complaint.ComplaintRules;
import org.tingxu.core.complaint.VoiceChannel;
import org.tingxu.core.complaint.VoiceKind;
import org.tingxu.core.contact.ContactChannel;
import org.tingxu.core.contact.ContactCommand;
import org.tingxu.core.contact.ContactCommand.Branch;
import org.tingxu.core.contact.ContactRules;
import org.tingxu.core.contact.Receiver;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.duty.SuspensionCause;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.rating.RatingCommand;
import org.tingxu.core.rating.RatingRules;
import org.tingxu.core.rating.ResidentWord;
import org.tingxu.sim.check.ReferenceDuties.Served;

/** What is ordered of matters, first contacts, complaints and ratings: mostly in its turn, now and then out of it. */
final class Paperwork {
    private static final String STEP = "step-1";
    static final List<Item> ITEMS = List.of(
            item(
                    "promised",
                    Terms.of(MatterKind.PROMISED, 10)
                            .with(List.of(StepLimit.then(STEP, 2), StepLimit.then("step-2", 3)))),
            item("at-once", Terms.of(MatterKind.ON_THE_SPOT)),
            item("supplemented", Terms.of(MatterKind.SUPPLEMENTED)));

    private static final ClerkId HEAD = new ClerkId("head");
    private static final Optional<java.time.LocalDateTime> NOW = Optional.empty();
    private static final List<HolidayNotice> NOTICES = List.of(
            HolidayNotice.of(List.of()),
            HolidayNotice.of(List.of(off(3, 4), off(10, 1))),
            HolidayNotice.of(List.of(off(3, 3), off(3, 5), off(10, 1))));

    private final World world;
    private final Dice dice;
    private final Clients clients;
    private final HallPlan plan;
    private final int everyMs;

    Paperwork(World world, Clients clients, HallPlan plan) {
        this.world = world;
        this.dice = world.dice;
        this.clients = clients;
        this.plan = plan;
        this.everyMs = dice.between(1_000, 10_000);
    }

    private static Item item(String code, Terms terms) {
        return new Item(
                new ItemCode(code),
                new Text(code, code),
                terms,
                List.of(new Material("form", new Text("form", "form"))));
    }

    private static NoticeDay off(int month, int day) {
        return new NoticeDay(LocalDate.of(2026, month, day), "off", NoticeDay.Kind.OFF);
    }

    void begin() {
        world.agenda.in(dice.micros(0, 2 * everyMs), () -> {
            if (!world.weather.isCalm()) {
                ClerkId clerk = clerk();
                clients.send(clerk.value(), next(clerk), _ -> {});
                begin();
            }
        });
    }

    private ClerkId clerk() {
        return new ClerkId("clerk-" + dice.pick(plan.windows()).no());
    }

    private SubjectId somebody() {
        return new SubjectId("%032x".formatted(dice.below(1_000_000)));
    }

    private Command next(ClerkId clerk) {
        int roll = dice.below(100);
        if (roll < 5) {
            return new Command.Duty(new DutyCommand.LoadHolidays(dice.pick(NOTICES)));
        }
        if (roll < 40) {
            return new Command.Duty(matter(clerk));
        }
        if (roll < 65) {
            return new Command.Ledger(contact(clerk));
        }
        return roll < 80 ? new Command.Ledger(complaint(clerk)) : rating(clerk);
    }

    // Matters.

    private DutyCommand matter(ClerkId clerk) {
        List<MatterNo> open = world.duties.matters();
        if (open.isEmpty() || dice.chance(0.3)) {
            List<String> missing = dice.chance(0.2) ? List.of("form") : List.of();
            return new DutyCommand.AcceptMatter(
                    clerk, NOW, dice.pick(ITEMS).code(), Optional.empty(), Optional.empty(), somebody(), missing);
        }
        MatterNo no = dice.pick(open);
        return switch (dice.below(10)) {
            case 0 -> new DutyCommand.SuspendMatter(clerk, NOW, no, Optional.of(SuspensionCause.EXPERT_REVIEW), 5);
            case 1 -> new DutyCommand.ResumeMatter(clerk, NOW, no);
            case 2 -> new DutyCommand.AskExtension(clerk, NOW, no, 3, "rain");
            case 3 -> new DutyCommand.ApproveExtension(HEAD, NOW, no);
            case 4, 5 -> new DutyCommand.FinishStep(clerk, NOW, no, STEP);
            case 6 -> new DutyCommand.MaterialsComplete(clerk, NOW, no);
            case 7 -> new DutyCommand.DecideMatter(clerk, NOW, no, false, Optional.of("not fit"), false);
            case 8 -> new DutyCommand.WithdrawMatter(clerk, NOW, no, Optional.empty());
            default -> new DutyCommand.DecideMatter(clerk, NOW, no, true, Optional.empty(), false);
        };
    }

    // Ledgers.

    private LedgerCommand contact(ClerkId clerk) {
        List<EntryId> open = world.duties.entries(ContactRules.LEDGER);
        if (open.isEmpty() || dice.chance(0.4)) {
            return new ContactCommand.Open(
                    clerk, NOW, ContactChannel.PHONE, Optional.empty(), "what to bring", Optional.empty(), branch());
        }
        EntryId entry = dice.pick(open);
        return switch (dice.below(4)) {
            case 0 -> new ContactCommand.Sign(clerk, entry);
            case 1 -> new ContactCommand.Decline(clerk, entry, "not ours");
            case 2 -> new ContactCommand.Escalate(entry);
            default -> new ContactCommand.GoOn(dice.chance(0.5) ? HEAD : clerk, dice.chance(0.5), entry, branch());
        };
    }

    private Branch branch() {
        return switch (dice.below(4)) {
            case 0 -> new Branch.Keep();
            case 1 -> new Branch.Answered("a form");
            default ->
                new Branch.Hand(
                        new Receiver(
                                Optional.empty(),
                                Optional.of(dice.pick(plan.windows()).no()),
                                Optional.empty()),
                        Optional.empty());
        };
    }

    private LedgerCommand complaint(ClerkId clerk) {
        List<EntryId> open = world.duties.entries(ComplaintRules.LEDGER);
        if (open.isEmpty() || dice.chance(0.25)) {
            return new ComplaintCommand.File(
                    Optional.of(clerk),
                    NOW,
                    dice.pick(List.of(VoiceKind.values())),
                    VoiceChannel.PHONE,
                    Optional.empty(),
                    Optional.of(dice.pick(plan.windows()).no()),
                    Optional.empty(),
                    somebody(),
                    dice.chance(0.2) ? Optional.of("done") : Optional.empty());
        }
        EntryId entry = dice.pick(open);
        return switch (dice.below(5)) {
            case 0 -> new ComplaintCommand.Accept(HEAD, entry, dice.chance(0.3), Optional.empty());
            case 1 -> new ComplaintCommand.Investigate(HEAD, entry, "seen");
            case 2 -> new ComplaintCommand.Dispose(HEAD, entry, dice.chance(0.5), "told");
            case 3 -> new ComplaintCommand.Answer(HEAD, entry, "mended");
            default -> new ComplaintCommand.Archive(HEAD, entry, "a training");
        };
    }

    private Command rating(ClerkId clerk) {
        List<Served> served = world.duties.served();
        List<EntryId> open = world.duties.entries(RatingRules.LEDGER);
        if (open.isEmpty() || dice.chance(0.5)) {
            return served.isEmpty() ? new Command.Ledger(complaint(clerk)) : rated(dice.pick(served));
        }
        EntryId entry = dice.pick(open);
        return new Command.Ledger(
                switch (dice.below(5)) {
                    case 0 -> new RatingCommand.CallBack(HEAD, entry, dice.chance(0.8), "waited long");
                    case 1 -> new RatingCommand.Mend(clerk, entry, "excused");
                    case 2 -> new RatingCommand.Close(HEAD, entry, dice.pick(List.of(ResidentWord.values())));
                    case 3 -> new RatingCommand.Appeal(clerk, entry, "a joke");
                    default -> new RatingCommand.DecideAppeal(HEAD, entry, dice.chance(0.5), "looked into");
                });
    }

    private Command rated(Served one) {
        return new Command.RateVisit(one.ticket(), one.window(), new Grade(dice.between(1, 5)), RatedBy.EVALUATOR);
    }
}
