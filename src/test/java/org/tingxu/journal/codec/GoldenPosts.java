package org.tingxu.journal.codec;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.accountability.AccountabilityEvent;
import org.tingxu.core.accountability.Trigger;
import org.tingxu.core.appraisal.AppraisalEvent;
import org.tingxu.core.appraisal.Measure;
import org.tingxu.core.appraisal.PointLine;
import org.tingxu.core.attendance.ClockEvent;
import org.tingxu.core.emptywindow.AlarmEnd;
import org.tingxu.core.emptywindow.EmptyWindowEvent;
import org.tingxu.core.hall.Event;
import org.tingxu.core.leave.LeaveEvent;
import org.tingxu.core.leave.LeaveKind;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.rota.RotaEvent;
import org.tingxu.core.rota.Seat;

/** Events of every kind that are about posts and those who hold them. */
final class GoldenPosts {
    private static final ClerkId LI = new ClerkId("li.na-1");
    private static final ClerkId WANG = new ClerkId("wang");
    private static final LocalDateTime AT = LocalDateTime.parse("2026-03-02T09:05:07.000001");
    private static final EntryId LEAVE = EntryId.of("leave", 2026, 3);
    private static final EntryId WEEK = new EntryId("rota", "2026-03-02");
    private static final EntryId SWAP = EntryId.of("swap", 2026, 4);
    private static final EntryId CLOCK = EntryId.of("clock", 2026, 5);
    private static final EntryId EMPTY = EntryId.of("empty-window", 2026, 6);
    private static final EntryId CASE = EntryId.of("accountability", 2026, 7);
    private static final EntryId TABLE = EntryId.of("appraisal-table", 2026, 8);
    private static final Seat MINE = new Seat(AT.toLocalDate(), new WindowNo(1), LI);
    private static final Seat THEIRS = new Seat(AT.toLocalDate().plusDays(1), new WindowNo(2), WANG);

    private GoldenPosts() {}

    static Map<String, List<Event>> byKind() {
        Map<String, List<Event>> all = new LinkedHashMap<>();
        all.put(
                "leave-asked.v1",
                of(
                        new LeaveEvent.Asked(LEAVE, AT, LI, AT, AT.plusDays(2), LeaveKind.ANNUAL, "回乡", false),
                        new LeaveEvent.Asked(LEAVE, AT, LI, AT, AT.plusDays(2), LeaveKind.ERRAND, "下村", true)));
        all.put(
                "leave-answered.v1",
                of(
                        new LeaveEvent.Answered(LEAVE, AT, WANG, true, ""),
                        new LeaveEvent.Answered(LEAVE, AT, WANG, false, "人手不足")));
        all.put("leave-ended.v1", of(new LeaveEvent.Ended(LEAVE, AT, LI)));
        all.put("leave-lapsed.v1", of(new LeaveEvent.Lapsed(LEAVE, AT)));
        all.put(
                "rota-put.v1",
                of(
                        new RotaEvent.WeekPut(WEEK, AT, WANG, AT.toLocalDate(), List.of(MINE, THEIRS)),
                        new RotaEvent.WeekPut(WEEK, AT, WANG, AT.toLocalDate(), List.of())));
        all.put("rota-closed.v1", of(new RotaEvent.WeekClosed(WEEK, AT)));
        all.put("seats-swapped.v1", of(new RotaEvent.SeatsSwapped(WEEK, AT, SWAP, MINE, THEIRS)));
        all.put("swap-asked.v1", of(new RotaEvent.SwapAsked(SWAP, AT, MINE, THEIRS)));
        all.put("swap-answered.v1", of(new RotaEvent.SwapAnswered(SWAP, AT, WANG, true)));
        all.put("swap-lapsed.v1", of(new RotaEvent.SwapLapsed(SWAP, AT)));
        all.put("clocked-in.v1", of(new ClockEvent.ClockedIn(CLOCK, AT, LI)));
        all.put(
                "clocked-out.v1",
                of(new ClockEvent.ClockedOut(CLOCK, AT, false), new ClockEvent.ClockedOut(CLOCK, AT, true)));
        all.put(
                "empty-window-noticed.v1",
                of(
                        new EmptyWindowEvent.Noticed(EMPTY, AT, new WindowNo(3), 7, Optional.of(LI), AT.plusMinutes(5)),
                        new EmptyWindowEvent.Noticed(
                                EMPTY, AT, new WindowNo(3), 7, Optional.empty(), AT.plusMinutes(5))));
        all.put("empty-window-raised.v1", of(new EmptyWindowEvent.Raised(EMPTY, AT, 9)));
        all.put("empty-window-ended.v1", of(new EmptyWindowEvent.Ended(EMPTY, AT, AlarmEnd.QUEUE_GONE)));
        all.putAll(judged());
        return all;
    }

    private static Map<String, List<Event>> judged() {
        Map<String, List<Event>> all = new LinkedHashMap<>();
        all.put(
                "accountability-raised.v1",
                of(new AccountabilityEvent.Raised(
                        CASE,
                        AT,
                        WANG,
                        LI,
                        Trigger.EMPTY_WINDOW,
                        "空岗二十分钟",
                        List.of(12L, 15L),
                        Optional.of("empty-window/2026-000006"),
                        AT.plusDays(7))));
        all.put("accountability-defended.v1", of(new AccountabilityEvent.Defended(CASE, AT, LI, "公务外出")));
        all.put(
                "accountability-decided.v1",
                of(
                        new AccountabilityEvent.Decided(CASE, AT, WANG, true, 5, "属实", AT.plusDays(14)),
                        new AccountabilityEvent.Decided(CASE, AT, WANG, false, 0, "不属实", AT)));
        all.put("accountability-appealed.v1", of(new AccountabilityEvent.Appealed(CASE, AT, LI, "有派车单")));
        all.put(
                "accountability-appeal-answered.v1",
                of(new AccountabilityEvent.AppealAnswered(CASE, AT, WANG, true, "申诉成立")));
        all.put("accountability-final.v1", of(new AccountabilityEvent.BecameFinal(CASE, AT)));
        all.put(
                "appraisal-table-set.v1",
                of(new AppraisalEvent.TableSet(
                        TABLE, AT, WANG, AT.toLocalDate(), List.of(new PointLine(Measure.SERVED, -3)))));
        all.put("appraisal-table-replaced.v1", of(new AppraisalEvent.TableReplaced(TABLE, AT)));
        return all;
    }

    private static List<Event> of(LedgerEvent... events) {
        return List.of(events).stream().<Event>map(Event.Ledger::new).toList();
    }
}
