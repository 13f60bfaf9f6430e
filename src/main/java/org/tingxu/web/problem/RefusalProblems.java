package org.tingxu.web.problem;

import static org.tingxu.web.problem.RequestProblems.shown;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.name.Text;

/** What the hall's refusals say to people. */
public final class RefusalProblems {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private RefusalProblems() {}

    public static Problem of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.HallNotConfigured _ ->
                problem(503, refusal, "大厅尚未配置", "The hall is not set up", "请管理员载入大厅文件", "Load a hall file");
            case Refusal.DayNotOpen _ ->
                problem(
                        409,
                        refusal,
                        "今日未开始或已结束",
                        "The day has not begun or has ended",
                        "请在下一工作日取号",
                        "Come back on the next day");
            case Refusal.HallClosed c ->
                problem(
                        409,
                        refusal,
                        "现在不办理取号",
                        "No numbers are given now",
                        c.opensAt().map(t -> "下次开放：" + time(t)).orElse("开放时间见公示"),
                        c.opensAt().map(t -> "Next opening: " + time(t)).orElse("See the opening hours"));
            case Refusal.ServiceUnknown c ->
                problem(
                        422,
                        refusal,
                        "没有这个事项",
                        "There is no such service",
                        "“" + shown(c.service()) + "”不在本厅；可办事项见 GET …/services",
                        "'" + shown(c.service()) + "' is not offered here; see GET …/services");
            case Refusal.ServiceTwice c ->
                problem(
                        422,
                        refusal,
                        "同一事项出现两次",
                        "A service is named twice",
                        "请去掉重复的“" + c.service() + "”",
                        "Name '" + c.service() + "' once");
            case Refusal.TakenAlone c ->
                problem(
                        422,
                        refusal,
                        "限号事项需单独取号",
                        "This service is taken by itself",
                        "请为“" + c.service() + "”单独取号",
                        "Take a number of its own for '" + c.service() + "'");
            case Refusal.ReturnsTooMany c ->
                problem(
                        409,
                        refusal,
                        "需返回的窗口过多",
                        "Too many windows to come back to",
                        "一次办事最多返回 " + c.limit() + " 个窗口；请不带返回转办 " + c.ticket(),
                        "A visit may come back to " + c.limit() + " windows; transfer " + c.ticket()
                                + " without return");
            case Refusal.KioskUnknown c ->
                problem(
                        422,
                        refusal,
                        "没有这台取号机",
                        "There is no such kiosk",
                        "请检查取号机编号“" + c.kiosk() + "”",
                        "Check the kiosk id '" + c.kiosk() + "'");
            case Refusal.QuotaFull c ->
                problem(
                        409,
                        refusal,
                        "今日号已放完",
                        "Today's numbers are given out",
                        "该事项每日限 " + c.quota() + " 个号，请改日再来",
                        "This service gives " + c.quota() + " numbers a day; come another day");
            case Refusal.NumbersExhausted c ->
                problem(
                        409,
                        refusal,
                        "号段已用完",
                        "The range of numbers is used up",
                        "请到导办台人工登记",
                        "Please go to the enquiry desk");
            case Refusal.HallFull c ->
                problem(
                        409,
                        refusal,
                        "等候人数已达上限",
                        "As many wait as the hall can take",
                        "现有 " + c.waiting() + " 人等候，请稍后再取",
                        c.waiting() + " are waiting; try again later");
            case Refusal.PersonNeeded _ ->
                problem(
                        422,
                        refusal,
                        "该事项需按人取号",
                        "This service gives numbers by person",
                        "请刷身份证或填写 person",
                        "Present a card, or send person");
            case Refusal.PersonLimit c ->
                problem(
                        409,
                        refusal,
                        "今日取号次数已满",
                        "This person has taken today's numbers",
                        "每人每日限取 " + c.limit() + " 个",
                        "Each person may take " + c.limit() + " a day");
            case Refusal.TicketUnknown c ->
                problem(
                        404,
                        refusal,
                        "没有这个号",
                        "There is no such ticket",
                        "今天没有发出“" + shown(c.ticket()) + "”号",
                        "Number '" + shown(c.ticket()) + "' was not given today");
            case Refusal.TicketEnded c ->
                problem(
                        409,
                        refusal,
                        "该号已结束",
                        "The ticket has ended",
                        c.ticket() + " 已办结、取消或作废",
                        c.ticket() + " is finished, cancelled, expired or voided");
            case Refusal.TicketNotWaiting c ->
                problem(
                        409,
                        refusal,
                        "该号不在等候中",
                        "The ticket is not waiting",
                        c.ticket() + " 可能已被其他窗口叫走，请刷新",
                        c.ticket() + " may have been called elsewhere; look again");
            case Refusal.TicketNotMissed c ->
                problem(
                        409,
                        refusal,
                        "该号不是过号",
                        "The ticket was not missed",
                        c.ticket() + " 不在过号列表中",
                        c.ticket() + " is not among the missed");
            case Refusal.TicketNotHeld c ->
                problem(
                        409,
                        refusal,
                        "该号未挂起",
                        "The ticket is not on hold here",
                        c.ticket() + " 不在本窗口的挂起列表中",
                        c.ticket() + " is not on hold at this window");
            case Refusal.TicketBeingServed c ->
                problem(
                        409,
                        refusal,
                        "该号正在办理",
                        "The ticket is being served",
                        c.ticket() + " 在 " + c.window() + " 号窗口办理中",
                        c.ticket() + " is in hand at window " + c.window());
            case Refusal.SlipSettled c ->
                problem(
                        409,
                        refusal,
                        "小票状态已确定",
                        "The slip is settled",
                        c.ticket() + " 的小票无需再确认",
                        "Nothing is in doubt about the slip of " + c.ticket());
            case Refusal.NoPrinter c ->
                problem(
                        409,
                        refusal,
                        "该号没有打印机",
                        "The ticket has no printer",
                        c.ticket() + " 不是在带打印机的取号机上取的",
                        c.ticket() + " was not taken at a kiosk with a printer");
            case Refusal.WindowUnknown c ->
                problem(
                        404,
                        refusal,
                        "没有这个窗口",
                        "There is no such window",
                        c.window() + " 号窗口不在本厅",
                        "Window " + c.window() + " is not in this hall");
            case Refusal.WindowUnsigned c ->
                problem(
                        409,
                        refusal,
                        "窗口无人上岗",
                        "Nobody is signed in at the window",
                        "请先在 " + c.window() + " 号窗口亮牌上岗",
                        "Sign in at window " + c.window() + " first");
            case Refusal.WindowTaken c ->
                problem(
                        409,
                        refusal,
                        "窗口已有人在岗",
                        "Another clerk is at the window",
                        c.window() + " 号窗口由他人在岗；请换窗口或由主管代为签退",
                        "Window " + c.window()
                                + " is manned by another; choose another, or ask the supervisor to sign it out");
            case Refusal.ClerkElsewhere c ->
                problem(
                        409,
                        refusal,
                        "您已在其他窗口上岗",
                        "You are signed in elsewhere",
                        "请先在 " + c.window() + " 号窗口签退",
                        "Sign out at window " + c.window() + " first");
            case Refusal.WindowPaused c ->
                problem(
                        409,
                        refusal,
                        "窗口已暂停",
                        "The window is paused",
                        "请先恢复 " + c.window() + " 号窗口",
                        "Open window " + c.window() + " again first");
            case Refusal.WindowNotPaused c ->
                problem(
                        409,
                        refusal,
                        "窗口并未暂停",
                        "The window is not paused",
                        c.window() + " 号窗口正在服务",
                        "Window " + c.window() + " is open");
            case Refusal.WindowBusy c ->
                problem(
                        409,
                        refusal,
                        "手头还有一个号",
                        "A ticket is in hand",
                        "请先结束 " + c.ticket(),
                        "End " + c.ticket() + " first");
            case Refusal.WindowHolds c ->
                problem(
                        409,
                        refusal,
                        "还有挂起的号",
                        "Tickets are on hold",
                        "请先处理 " + c.held() + " 个挂起的号",
                        "End the " + c.held() + " held tickets first");
            case Refusal.NothingCalled c ->
                problem(
                        409,
                        refusal,
                        "没有正在呼叫的号",
                        "No ticket is called",
                        c.window() + " 号窗口请先叫号",
                        "Call a ticket at window " + c.window() + " first");
            case Refusal.NothingServed c ->
                problem(
                        409,
                        refusal,
                        "没有正在办理的号",
                        "No ticket is being served",
                        c.window() + " 号窗口请先开始办理",
                        "Start serving at window " + c.window() + " first");
            case Refusal.NothingHeld c ->
                problem(
                        409,
                        refusal,
                        "没有挂起的号",
                        "No ticket is on hold",
                        c.window() + " 号窗口没有挂起的号",
                        "Window " + c.window() + " holds none");
            case Refusal.NothingMissed c ->
                problem(
                        409,
                        refusal,
                        "没有可撤销的过号",
                        "No miss can be taken back",
                        c.window() + " 号窗口没有可撤销的过号",
                        "Window " + c.window() + " has missed none that it may take back");
            case Refusal.HeldTooMany c ->
                problem(
                        409,
                        refusal,
                        "挂起数量已达上限",
                        "Too many are on hold",
                        "每窗口最多挂起 " + c.limit() + " 个",
                        "A window may hold " + c.limit());
            case Refusal.UndoTooLate c ->
                problem(
                        409,
                        refusal,
                        "已过可撤销时间",
                        "It is too late to take the miss back",
                        "过号后 " + c.limit().toMinutes() + " 分钟内可撤销；请改用“过号返回”",
                        "A miss may be taken back within " + c.limit().toMinutes() + " minutes; use return instead");
            case Refusal.NotServedHere c ->
                problem(
                        409,
                        refusal,
                        "本窗口不办理该事项",
                        "The window does not serve it",
                        c.window() + " 号窗口不办理“" + c.service() + "”",
                        "Window " + c.window() + " does not serve '" + c.service() + "'");
            case Refusal.TransferToSelf c ->
                problem(
                        422,
                        refusal,
                        "不能转给本窗口",
                        "A window cannot transfer to itself",
                        "请选择其他窗口或事项",
                        "Choose another window or a service");
            case Refusal.TextMissing c ->
                problem(
                        422,
                        refusal,
                        "缺少说明文字",
                        "A text is missing",
                        "请填写 " + c.field() + "(1 至 100 字）",
                        "Give " + c.field() + ", 1 to 100 characters");
            case Refusal.DeviceUnknown c ->
                problem(
                        404,
                        refusal,
                        "没有这台设备",
                        "There is no such device",
                        "请检查设备编号“" + c.device() + "”",
                        "Check the device id '" + c.device() + "'");
            case Refusal.SettingUnfit c ->
                problem(
                        422,
                        refusal,
                        "该设备没有这项设置",
                        "The device has no such setting",
                        "“" + c.device() + "”不是显示屏，只能启用或停用",
                        "'" + c.device() + "' is no sign; it can be switched on or off only");
            case Refusal.NotRateable c ->
                problem(
                        409,
                        refusal,
                        "该号不能评价",
                        "This visit cannot be rated",
                        c.ticket() + " 尚未开始办理，或办理已过太久",
                        "Service of " + c.ticket() + " has not begun, or was too long ago");
            case Refusal.NotServedAt c ->
                problem(
                        409,
                        refusal,
                        "该号不在此窗口办理",
                        "The ticket was served elsewhere",
                        c.ticket() + " 没有在 " + c.window() + " 号窗口办理",
                        c.ticket() + " was not served at window " + c.window());
            case Refusal.RatedAlready c ->
                problem(
                        409,
                        refusal,
                        "已评价过",
                        "The visit is rated already",
                        c.ticket() + " 已评价，每次办事评价一次；意见可走投诉建议",
                        c.ticket() + " was rated; a visit is rated once. Send a suggestion or complaint instead");
            case Refusal.TicketNotInHand c ->
                problem(
                        409,
                        refusal,
                        "该号不在您手上",
                        "The ticket is not in your hands",
                        c.ticket() + " 须由您正在办理，才能登记办件",
                        "Serve " + c.ticket() + " at your window before you take a matter in from it");
            case Refusal.Items c -> ItemProblems.of(c.refusal());
            case Refusal.Duty c -> DutyProblems.of(c.refusal());
            case Refusal.Ledger c -> LedgerProblems.of(c.refusal());
            case Refusal.PlanOfAnotherHall c ->
                problem(
                        422,
                        refusal,
                        "这是另一个大厅的配置",
                        "The set-up is of another hall",
                        "文件中的编号是 " + c.hall(),
                        "The file names hall " + c.hall());
            case Refusal.PlanInUse c ->
                problem(
                        409,
                        refusal,
                        "仍有人需要被删除的内容",
                        "People still need what would be dropped",
                        c.what() + " 仍有 " + c.people() + " 项在用，请先处理完",
                        c.what() + " is still needed by " + c.people() + "; let them finish first");
        };
    }

    private static Problem problem(
            int status, Refusal refusal, String zhTitle, String enTitle, String zhDetail, String enDetail) {
        return Problem.of(status, refusal.code(), new Text(zhTitle, enTitle), new Text(zhDetail, enDetail));
    }

    private static String time(LocalDateTime at) {
        return TIME.format(at);
    }
}
