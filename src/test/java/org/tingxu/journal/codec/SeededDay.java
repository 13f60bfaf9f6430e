package org.tingxu.journal.codec;

import static org.tingxu.journal.codec.TownHall.CARD;
import static org.tingxu.journal.codec.TownHall.DIBAO;
import static org.tingxu.journal.codec.TownHall.TAX;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tingxu.core.TestDevices;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Decision;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.hall.Target;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DeviceSetting;

/** A whole day in {@link TownHall} and the morning after it, ordered at random: the same seed orders the same. */
final class SeededDay {
    private static final Instant MORNING = Instant.parse("2026-03-02T00:31:00.000001Z");
    private static final Duration NIGHT = Duration.ofDays(1);
    private static final List<String> TEXTS =
            List.of("材料不全", "say \"why\" \\ /", "👵🏽 走了", "喝水\t5 min", "e\u0301 \u2028");

    private static final int TRIES = 10;

    private final Random random;
    private final Hall hall = new Hall(TownHall.ID);
    private final List<Recorded> journal = new ArrayList<>();
    private Instant now = MORNING;

    SeededDay(long seed) {
        this.random = new Random(seed);
        order(new Command.ConfigureHall(TownHall.equipped()));
    }

    /** The day with so many orders, and half as many the next morning. */
    SeededDay run(int orders) {
        for (int i = 0; i < orders; i++) {
            step();
        }
        now = MORNING.plus(NIGHT);
        for (int i = 0; i < orders / 2; i++) {
            step();
        }
        return this;
    }

    Hall hall() {
        return hall;
    }

    List<Recorded> journal() {
        return List.copyOf(journal);
    }

    /** A moment later: what is due by itself, then orders until one brings something about. */
    void step() {
        now = now.plusNanos(1000L * (1 + random.nextInt(60_000_000)));
        hall.due(now).forEach(this::order);
        int before = journal.size();
        for (int tries = 0; tries < TRIES && journal.size() == before; tries++) {
            order(next());
        }
    }

    private void order(Command command) {
        if (hall.decide(command, now) instanceof Decision.Accepted accepted) {
            for (Event event : accepted.events()) {
                hall.apply(event, now);
                journal.add(new Recorded(journal.size() + 1L, now, event));
            }
        }
    }

    private Command next() {
        int window = 1 + random.nextInt(3);
        WindowNo no = new WindowNo(window);
        ClerkId clerk = new ClerkId("clerk-" + window);
        return switch (random.nextInt(38)) {
            case 0, 1, 2, 3, 4, 5, 6 -> issue();
            case 7, 8 -> new Command.BeginSlip(ticket());
            case 9, 10 -> new Command.ConfirmSlip(ticket());
            case 11 -> new Command.FailSlip(ticket(), text());
            case 12 -> new Command.DoubtSlip(ticket(), text());
            case 13 -> new Command.KeepWithoutPaper(ticket());
            case 14 -> new Command.ReprintSlip(ticket());
            case 15 ->
                new Command.CancelTicket(ticket(), random.nextBoolean() ? Optional.of(text()) : Optional.empty());
            case 16, 17 -> new Command.SignIn(no, clerk, "岗-" + window + " 🪪");
            case 18 -> new Command.SignOut(no, clerk, random.nextInt(4) == 0);
            case 19 -> new Command.Pause(no, clerk, text());
            case 20 -> new Command.Open(no, clerk);
            case 21, 22, 23 -> new Command.CallNext(no, clerk);
            case 24 -> new Command.CallChosen(no, clerk, ticket());
            case 25 -> new Command.Recall(no, clerk);
            case 26, 27 -> new Command.Start(no, clerk);
            case 28 -> new Command.Hold(no, clerk, text());
            case 29 -> new Command.Resume(no, clerk, Optional.empty());
            case 30 -> new Command.Miss(no, clerk);
            case 31 -> new Command.UndoMiss(no, clerk, Optional.empty());
            case 32 -> random.nextBoolean() ? new Command.ReturnMissed(no, clerk, ticket()) : transfer(no, clerk);
            case 34 -> new Command.SetDevice(TestDevices.HALL_SIGN, setting());
            case 35 -> new Command.IgnoreKey(TestDevices.KEYPAD, "call", "window-unsigned");
            case 36 -> new Command.RateVisit(ticket(), no, new Grade(1 + random.nextInt(5)), one(RatedBy.values()));
            default -> new Command.Finish(no, clerk);
        };
    }

    private DeviceSetting setting() {
        return switch (random.nextInt(4)) {
            case 0 -> new DeviceSetting.Enabled(random.nextBoolean());
            case 1 -> new DeviceSetting.Brightness(random.nextInt(101));
            case 2 -> new DeviceSetting.Schedule(TestDevices.office(random.nextInt(101)));
            default -> new DeviceSetting.Carousel(List.of(new Text(text(), text())));
        };
    }

    private Command issue() {
        List<ServiceCode> services = new ArrayList<>(List.of(DIBAO, CARD, TAX));
        Collections.shuffle(services, random);
        return new Command.IssueTicket(
                services.getFirst(),
                services.subList(1, 1 + random.nextInt(10) / 8),
                one(Channel.values()),
                random.nextInt(3) == 0 ? one(Priority.values()) : Priority.NONE,
                one(Language.values()),
                random.nextBoolean() ? Optional.of(new KioskId("kiosk-" + (1 + random.nextInt(2)))) : Optional.empty(),
                Optional.of(new Holder("ab" + random.nextInt(20))));
    }

    private Command transfer(WindowNo no, ClerkId clerk) {
        Target target = random.nextBoolean()
                ? new Target.ToWindow(new WindowNo(1 + random.nextInt(3)))
                : new Target.ToService(one(DIBAO, CARD, TAX));
        return new Command.Transfer(
                no, clerk, target, random.nextBoolean(), random.nextBoolean() ? Optional.of(text()) : Optional.empty());
    }

    /** A live ticket, or A001 when there is none. */
    private TicketNo ticket() {
        List<TicketNo> live = hall.memento().tickets().stream().map(Ticket::no).toList();
        return live.isEmpty() ? new TicketNo("A", 1) : live.get(random.nextInt(live.size()));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
