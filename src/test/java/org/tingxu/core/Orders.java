package org.tingxu.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Target;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.HallPlan;

/** Commands in few words. The clerk of window n is {@code clerk-n} unless a test says otherwise. */
public final class Orders {
    /** The day of the stories: a Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Orders() {}

    public static TicketNo no(String text) {
        return TicketNo.parse(text).orElseThrow();
    }

    public static WindowNo window(int no) {
        return new WindowNo(no);
    }

    public static ClerkId clerk(int window) {
        return new ClerkId("clerk-" + window);
    }

    public static Command configure(HallPlan plan) {
        return new Command.ConfigureHall(plan);
    }

    public static Command openDay(LocalDate day) {
        return new Command.OpenDay(day);
    }

    public static Command endDay(LocalDate day) {
        return new Command.EndDay(day);
    }

    /** An ordinary number at the desk: nothing is printed. */
    public static Command take(ServiceCode service, ServiceCode... also) {
        return take(service, Priority.NONE, also);
    }

    public static Command take(ServiceCode service, Priority priority, ServiceCode... also) {
        return new Command.IssueTicket(
                service, List.of(also), Channel.DESK, priority, Language.ZH_CN, Optional.empty(), Optional.empty());
    }

    /** A number at the kiosk with the printer. */
    public static Command takePrinted(ServiceCode service) {
        return new Command.IssueTicket(
                service,
                List.of(),
                Channel.KIOSK,
                Priority.NONE,
                Language.ZH_CN,
                Optional.of(PlanDraft.FRONT),
                Optional.empty());
    }

    public static Command takeFor(Holder holder, ServiceCode service, ServiceCode... also) {
        return new Command.IssueTicket(
                service,
                List.of(also),
                Channel.PHONE,
                Priority.NONE,
                Language.ZH_CN,
                Optional.empty(),
                Optional.of(holder));
    }

    public static Command rate(String ticket, int window, int grade) {
        return new Command.RateVisit(no(ticket), window(window), new Grade(grade), RatedBy.EVALUATOR);
    }

    public static Command set(DeviceId device, DeviceSetting setting) {
        return new Command.SetDevice(device, setting);
    }

    /** A press of "call" where nobody is signed in. */
    public static Command ignoreKey(DeviceId keypad) {
        return new Command.IgnoreKey(keypad, "call", "window-unsigned");
    }

    public static Command begin(String ticket) {
        return new Command.BeginSlip(no(ticket));
    }

    public static Command confirm(String ticket) {
        return new Command.ConfirmSlip(no(ticket));
    }

    public static Command fail(String ticket) {
        return new Command.FailSlip(no(ticket), "no-paper");
    }

    public static Command doubt(String ticket) {
        return new Command.DoubtSlip(no(ticket), "line-cut");
    }

    public static Command keep(String ticket) {
        return new Command.KeepWithoutPaper(no(ticket));
    }

    public static Command reprint(String ticket) {
        return new Command.ReprintSlip(no(ticket));
    }

    public static Command voided(String ticket) {
        return new Command.VoidTicket(no(ticket), "lost");
    }

    public static Command cancel(String ticket) {
        return new Command.CancelTicket(no(ticket), Optional.of("went home"));
    }

    public static Command signIn(int window) {
        return signIn(window, clerk(window));
    }

    public static Command signIn(int window, ClerkId clerk) {
        return new Command.SignIn(window(window), clerk, "民政0" + window);
    }

    public static Command signOut(int window) {
        return new Command.SignOut(window(window), clerk(window), false);
    }

    public static Command forceOut(int window, ClerkId head) {
        return new Command.SignOut(window(window), head, true);
    }

    public static Command pause(int window, String why) {
        return new Command.Pause(window(window), clerk(window), why);
    }

    public static Command open(int window) {
        return new Command.Open(window(window), clerk(window));
    }

    public static Command next(int window) {
        return new Command.CallNext(window(window), clerk(window));
    }

    public static Command chosen(int window, String ticket) {
        return new Command.CallChosen(window(window), clerk(window), no(ticket));
    }

    public static Command recall(int window) {
        return new Command.Recall(window(window), clerk(window));
    }

    public static Command start(int window) {
        return new Command.Start(window(window), clerk(window));
    }

    public static Command hold(int window, String why) {
        return new Command.Hold(window(window), clerk(window), why);
    }

    /** Goes on with the ticket that is held longest. */
    public static Command resume(int window) {
        return new Command.Resume(window(window), clerk(window), Optional.empty());
    }

    public static Command resume(int window, String ticket) {
        return new Command.Resume(window(window), clerk(window), Optional.of(no(ticket)));
    }

    public static Command miss(int window) {
        return new Command.Miss(window(window), clerk(window));
    }

    /** Takes the window's last miss back. */
    public static Command undo(int window) {
        return new Command.UndoMiss(window(window), clerk(window), Optional.empty());
    }

    public static Command undo(int window, String ticket) {
        return new Command.UndoMiss(window(window), clerk(window), Optional.of(no(ticket)));
    }

    public static Command giveBack(int window, String ticket) {
        return new Command.ReturnMissed(window(window), clerk(window), no(ticket));
    }

    public static Command sendTo(int window, int to) {
        return transfer(window, new Target.ToWindow(window(to)), false);
    }

    public static Command sendTo(int window, ServiceCode to) {
        return transfer(window, new Target.ToService(to), false);
    }

    /** The resident comes back to {@code window} afterwards. */
    public static Command sendAndBack(int window, int to) {
        return transfer(window, new Target.ToWindow(window(to)), true);
    }

    public static Command sendAndBack(int window, ServiceCode to) {
        return transfer(window, new Target.ToService(to), true);
    }

    public static Command finish(int window) {
        return new Command.Finish(window(window), clerk(window));
    }

    private static Command transfer(int window, Target to, boolean comeBack) {
        return new Command.Transfer(window(window), clerk(window), to, comeBack, Optional.empty());
    }
}
