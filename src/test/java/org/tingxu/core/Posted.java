package org.tingxu.core;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.leave.LeaveCommand;
import org.tingxu.core.leave.LeaveKind;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.PostCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.AlarmRule;
import org.tingxu.core.plan.PostPlan;
import org.tingxu.core.plan.Staffing;
import org.tingxu.core.rota.RotaCommand;
import org.tingxu.core.rota.Seat;

/** The hall of {@link PlanDraft} with a post at each window: A is its clerk, B the next window's, and one head for all. */
public final class Posted {
    public static final ClerkId HEAD = new ClerkId("head");
    public static final Staffing STAFFING = new Staffing(
            IntStream.rangeClosed(1, 3)
                    .mapToObj(i -> new PostPlan(
                            new PostCode("post-" + i),
                            new Text("岗位", "Post " + i),
                            List.of(new WindowNo(i)),
                            Orders.clerk(i),
                            Orders.clerk(i % 3 + 1),
                            HEAD))
                    .toList(),
            new AlarmRule(2, Duration.ofMinutes(5)));

    private Posted() {}

    /** Monday at 09:00, nobody signed in. */
    public static HallStory story() {
        return HallStory.blank()
                .at("09:00")
                .done(Orders.configure(PlanDraft.plain().build().with(STAFFING)), Orders.openDay(Orders.MONDAY));
    }

    public static LocalDateTime at(int dayOfMonth, int hour) {
        return LocalDate.of(2026, 3, dayOfMonth).atTime(hour, 0);
    }

    public static Command signIn(int window, ClerkId clerk) {
        return new Command.SignIn(new WindowNo(window), clerk, "民政01");
    }

    public static Command leave(ClerkId clerk, int fromDay, int untilDay, boolean headCovers) {
        return order(new LeaveCommand.Ask(clerk, at(fromDay, 9), at(untilDay, 18), LeaveKind.ANNUAL, "回乡", headCovers));
    }

    public static Command answer(ClerkId by, int serial, boolean approved) {
        return order(new LeaveCommand.Answer(by, leave(serial), approved, approved ? "" : "人手不足"));
    }

    public static EntryId leave(int serial) {
        return EntryId.of("leave", 2026, serial);
    }

    public static Seat seat(int dayOfMonth, int window, int clerk) {
        return new Seat(LocalDate.of(2026, 3, dayOfMonth), new WindowNo(window), Orders.clerk(clerk));
    }

    public static Command rota(Seat... seats) {
        return order(new RotaCommand.PutWeek(HEAD, Orders.MONDAY, List.of(seats)));
    }

    public static Command order(LedgerCommand order) {
        return new Command.Ledger(order);
    }

    public static Refusal refusal(RefusalWord word, Object... values) {
        return new Refusal.Ledger(new LedgerRefusal(
                word, List.of(values).stream().map(Object::toString).toList()));
    }
}
