package org.tingxu.journal.codec;

import static org.tingxu.journal.codec.TownHall.CARD;
import static org.tingxu.journal.codec.TownHall.DIBAO;
import static org.tingxu.journal.codec.TownHall.KIOSK;
import static org.tingxu.journal.codec.TownHall.MONDAY;
import static org.tingxu.journal.codec.TownHall.PRINTER;
import static org.tingxu.journal.codec.TownHall.TAX;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.calling.CallReason;
import org.tingxu.core.calling.CallReason.Cause;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Target;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.LitPeriod;

/** What the bodies in {@code golden/events} mean, by kind. A version that has been written stays here for ever. */
final class GoldenEvents {
    private static final TicketNo A = new TicketNo("A", 7);
    private static final TicketNo TX = new TicketNo("TX", 1204);
    private static final WindowNo W = new WindowNo(12);
    private static final ClerkId LI = new ClerkId("li.na-1");
    private static final DeviceId SIGN = new DeviceId("sign-hall");
    private static final DeviceId PAD = new DeviceId("keypad-1");
    private static final String WHY = "说\"明\"\\😀\n\u0000\u007f\u2028\ud800";

    private GoldenEvents() {}

    static Map<String, List<Event>> byKind() {
        Map<String, List<Event>> all = new LinkedHashMap<>();
        all.put("hall-configured.v1", List.of(new Event.HallConfigured(TownHall.plan())));
        all.put("day-opened.v1", List.of(new Event.DayOpened(MONDAY)));
        all.put("day-ended.v1", List.of(new Event.DayEnded(MONDAY, 3), new Event.DayEnded(MONDAY, 0)));
        all.put("ticket-issued.v1", issued());
        all.put("slip-begun.v1", List.of(new Event.SlipBegun(A), new Event.SlipBegun(TX)));
        all.put("slip-printed.v1", List.of(new Event.SlipPrinted(A)));
        all.put("slip-failed.v1", List.of(new Event.SlipFailed(A, "paper-out"), new Event.SlipFailed(A, WHY)));
        all.put("slip-doubted.v1", List.of(new Event.SlipDoubted(A, "printer-silent"), new Event.SlipDoubted(A, WHY)));
        all.put("slip-waived.v1", List.of(new Event.SlipWaived(A)));
        all.put("slip-reprint-asked.v1", List.of(new Event.SlipReprintAsked(A)));
        all.put("ticket-voided.v1", List.of(new Event.TicketVoided(A, "slip-failed"), new Event.TicketVoided(A, WHY)));
        all.put(
                "ticket-cancelled.v1",
                List.of(
                        new Event.TicketCancelled(A, Optional.empty()),
                        new Event.TicketCancelled(A, Optional.of("")),
                        new Event.TicketCancelled(A, Optional.of(WHY))));
        all.put("ticket-expired.v1", List.of(new Event.TicketExpired(A)));
        all.put("ticket-called.v1", called());
        all.put("ticket-recalled.v1", List.of(new Event.TicketRecalled(A, W, LI, 2)));
        all.put("serving-started.v1", List.of(new Event.ServingStarted(A, W, LI)));
        all.put("ticket-held.v1", List.of(new Event.TicketHeld(A, W, LI, WHY)));
        all.put("ticket-resumed.v1", List.of(new Event.TicketResumed(A, W, LI)));
        all.put("ticket-missed.v1", List.of(new Event.TicketMissed(A, W, LI)));
        all.put("miss-undone.v1", List.of(new Event.MissUndone(A, W, LI)));
        all.put(
                "ticket-returned.v1",
                List.of(new Event.TicketReturned(A, W, LI, 0), new Event.TicketReturned(A, W, LI, 3)));
        all.put("ticket-transferred.v1", transferred());
        all.put(
                "visit-continued.v1",
                List.of(
                        new Event.VisitContinued(A, W, LI, CARD, Optional.empty()),
                        new Event.VisitContinued(A, W, LI, CARD, Optional.of(new WindowNo(3)))));
        all.put("ticket-finished.v1", List.of(new Event.TicketFinished(A, W, LI)));
        all.put(
                "window-signed-in.v1",
                List.of(new Event.WindowSignedIn(W, LI, "民政01"), new Event.WindowSignedIn(W, LI, WHY)));
        all.put("window-signed-out.v1", List.of(new Event.WindowSignedOut(W, LI)));
        all.put("window-paused.v1", List.of(new Event.WindowPaused(W, LI, WHY)));
        all.put("window-opened.v1", List.of(new Event.WindowOpened(W, LI)));
        all.put("device-setting-changed.v1", settings());
        all.put(
                "visit-rated.v1",
                List.of(
                        new Event.VisitRated(A, W, LI, new Grade(1), RatedBy.EVALUATOR),
                        new Event.VisitRated(A, W, LI, new Grade(5), RatedBy.PHONE),
                        new Event.VisitRated(TX, W, LI, new Grade(3), RatedBy.SCREEN)));
        all.put(
                "key-ignored.v1",
                List.of(
                        new Event.KeyIgnored(W, PAD, "call", "window-unsigned"),
                        new Event.KeyIgnored(W, PAD, WHY, WHY)));
        all.putAll(GoldenDuties.byKind());
        all.putAll(GoldenItems.byKind());
        all.putAll(GoldenLedgers.byKind());
        return all;
    }

    /** One of every kind, with and without the end of a day. */
    private static List<Event> settings() {
        LocalTime half = LocalTime.of(7, 30);
        return List.of(
                new Event.DeviceSettingChanged(SIGN, new DeviceSetting.Enabled(false)),
                new Event.DeviceSettingChanged(SIGN, new DeviceSetting.Brightness(0)),
                new Event.DeviceSettingChanged(SIGN, new DeviceSetting.Schedule(List.of())),
                new Event.DeviceSettingChanged(
                        SIGN,
                        new DeviceSetting.Schedule(List.of(
                                new LitPeriod(Span.of(half, LocalTime.of(18, 0)), 80),
                                new LitPeriod(new Span(LocalTime.of(18, 0), Optional.empty()), 20)))),
                new Event.DeviceSettingChanged(
                        SIGN, new DeviceSetting.Carousel(List.of(new Text("请保持安静", "Please keep quiet")))));
    }

    /** One of every channel and priority, then one with everything. */
    private static List<Event> issued() {
        return List.of(
                issued(Channel.KIOSK, Priority.NONE),
                issued(Channel.DESK, Priority.ELDERLY),
                issued(Channel.PHONE, Priority.DISABLED),
                issued(Channel.STATION, Priority.PREGNANT),
                issued(Channel.KIOSK, Priority.MILITARY),
                new Event.TicketIssued(
                        TX,
                        TAX,
                        List.of(DIBAO, CARD),
                        Channel.KIOSK,
                        Priority.ELDERLY,
                        Language.ZH_CN,
                        Optional.of(KIOSK),
                        Optional.of(PRINTER),
                        Optional.of(new Holder("0123456789abcdef")),
                        17));
    }

    private static Event issued(Channel channel, Priority priority) {
        return new Event.TicketIssued(
                A,
                DIBAO,
                List.of(),
                channel,
                priority,
                Language.EN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** One of every cause, and a wait that needs 64 bits. */
    private static List<Event> called() {
        return List.of(
                called(new CallReason(Cause.ONLY_ONE, 0, 1, Priority.NONE, 0, 3)),
                called(new CallReason(Cause.CHOSEN, 1860, 12, Priority.NONE, 0, 3)),
                called(new CallReason(Cause.RATIO, 1860, 12, Priority.NONE, 2, 3)),
                called(new CallReason(Cause.GROUP, 1860, 12, Priority.MILITARY, 1, 3)),
                called(new CallReason(Cause.AGED, 3_000_000_000L, 12, Priority.NONE, 0, 5)),
                called(new CallReason(Cause.SERVICE, 59, 2, Priority.NONE, 0, 2)),
                called(new CallReason(Cause.LONGEST_WAIT, 600, 500_000, Priority.NONE, 0, 3)));
    }

    private static Event called(CallReason reason) {
        return new Event.TicketCalled(A, W, LI, reason);
    }

    private static List<Event> transferred() {
        return List.of(
                new Event.TicketTransferred(A, W, LI, new Target.ToWindow(new WindowNo(3)), true, Optional.of("要盖章")),
                new Event.TicketTransferred(A, W, LI, new Target.ToService(CARD), false, Optional.empty()));
    }
}
