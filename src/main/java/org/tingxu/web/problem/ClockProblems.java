package org.tingxu.web.problem;

import static org.tingxu.web.problem.RequestProblems.shown;

import org.tingxu.core.duty.ClockFault;
import org.tingxu.core.name.Text;

/** What a matter's clock does not take, in words. */
final class ClockProblems {
    private ClockProblems() {}

    static Problem of(ClockFault fault) {
        return switch (fault) {
            case ClockFault.PromiseOverStatute c ->
                problem(
                        422,
                        fault,
                        "承诺时限超过法定时限",
                        "The promise is longer than the law allows",
                        "承诺 " + c.promisedDays() + " 个工作日，法定 " + c.statutoryDays() + " 个",
                        c.promisedDays() + " working days are promised, the law gives " + c.statutoryDays());
            case ClockFault.PromiseUnlikeKind c ->
                problem(
                        422,
                        fault,
                        "承诺时限与办件类型不符",
                        "The promise does not fit the kind",
                        "即办件承诺 0 个工作日，其他至少 1 个；现为 " + c.promisedDays(),
                        "On the spot promises 0 working days, others at least 1, not " + c.promisedDays());
            case ClockFault.StepTwice c ->
                problem(422, fault, "环节重名", "Two steps have one name", "请改名：" + c.step(), "Rename " + c.step());
            case ClockFault.StepsOverPromise c ->
                problem(
                        422,
                        fault,
                        "各环节时限之和超过承诺时限",
                        "The steps take longer than the promise",
                        "环节共 " + c.stepDays() + " 个工作日，承诺 " + c.promisedDays() + " 个",
                        "The steps have " + c.stepDays() + " working days, the promise " + c.promisedDays());
            case ClockFault.StepUnknown c ->
                problem(
                        422,
                        fault,
                        "没有这个环节",
                        "There is no such step",
                        "该办件没有环节“" + c.step() + "”",
                        "The matter has no step '" + c.step() + "'");
            case ClockFault.StepNotRunning c ->
                problem(
                        409,
                        fault,
                        "该环节未在进行",
                        "The step is not running",
                        "“" + c.step() + "”尚未开始或已完成",
                        "'" + c.step() + "' has not begun, or is done");
            case ClockFault.NotReportedUp _ ->
                problem(
                        409,
                        fault,
                        "不是上报件",
                        "The matter is not decided above",
                        "只有上报件可以上报",
                        "Only a matter that is reported up can be passed up");
            case ClockFault.PassedUpTwice _ ->
                problem(409, fault, "已经上报", "It was passed up already", "无需重复上报", "Nothing to do");
            case ClockFault.NotReceived _ ->
                problem(409, fault, "尚未收件", "The matter was not received", "请先登记收件", "Take the matter in first");
            case ClockFault.ReceivedTwice _ ->
                problem(409, fault, "已经收件", "The matter was received already", "请勿重复登记", "Nothing to do");
            case ClockFault.AcceptedTwice _ ->
                problem(409, fault, "已经受理", "The matter was accepted already", "请勿重复受理", "Nothing to do");
            case ClockFault.BeforeAcceptance _ ->
                problem(
                        409,
                        fault,
                        "日期在受理之前，或尚未受理",
                        "It is dated before acceptance, or there is none yet",
                        "请先受理，并检查填写的时间",
                        "Accept the matter first, and check the time given");
            case ClockFault.CorrectionAfterAcceptance _ ->
                problem(
                        409,
                        fault,
                        "受理后不能再要求补正",
                        "After acceptance nothing more is asked for",
                        "如需听证、检验、评审等请用“中止”",
                        "Suspend the matter for a hearing, an inspection or a review instead");
            case ClockFault.CorrectionLate c ->
                problem(
                        409,
                        fault,
                        "已过一次性告知期限",
                        "It is too late to ask for materials",
                        "期限为 " + c.due() + "，逾期未告知视为受理",
                        "It had to be told by " + c.due() + "; silence means acceptance");
            case ClockFault.SuspensionWithoutCause _ ->
                problem(
                        422,
                        fault,
                        "中止缺少法定事由",
                        "A suspension needs its cause",
                        "请填写 cause：听证、检验、检测、检疫、鉴定、专家评审等",
                        "Give cause: hearing, inspection, testing, expert-review, …");
            case ClockFault.SuspensionNotTold _ ->
                problem(
                        422,
                        fault,
                        "未书面告知所需时间",
                        "The applicant was not told how long it takes",
                        "请填写 toldDays（1 至 365 个工作日）",
                        "Give toldDays, 1 to 365 working days");
            case ClockFault.CauseUnlikeKind _ ->
                problem(
                        422,
                        fault,
                        "该类办件不能以此中止",
                        "This kind of matter does not stand still for that",
                        "即办件不中止；征求第三方意见只用于依申请公开",
                        "What is done the same day never does; third-party is for disclosure only");
            case ClockFault.SuspensionsOverlap _ ->
                problem(409, fault, "已经中止", "It stands still already", "请先恢复办理", "Resume it first");
            case ClockFault.NotSuspended _ ->
                problem(409, fault, "并未中止", "It does not stand still", "无需恢复", "Nothing to resume");
            case ClockFault.ExtensionNotApproved _ ->
                problem(409, fault, "延期未经批准", "The extension is not approved", "请负责人批准", "Ask a supervisor");
            case ClockFault.ExtensionWithoutReason _ ->
                problem(
                        422,
                        fault,
                        "延期缺少理由",
                        "An extension needs its reason",
                        "请填写告知申请人的理由",
                        "Give the reason that the applicant is told");
            case ClockFault.ExtensionWithoutDays _ ->
                problem(
                        422,
                        fault,
                        "延期天数无效",
                        "The extension gives no day more",
                        "请填写 1 个以上工作日",
                        "Give 1 working day or more");
            case ClockFault.ExtensionLate c ->
                problem(
                        409,
                        fault,
                        "已过期限，不能延期",
                        "The time is over; it cannot be extended",
                        "到期日为 " + c.due() + "，须在此前批准",
                        "It was due on " + c.due() + ", and had to be approved by then");
            case ClockFault.ExtensionTooLong c ->
                problem(
                        422,
                        fault,
                        "延期超过法定上限",
                        "The extension is longer than the law allows",
                        "累计 " + c.allDays() + " 个工作日，最多 " + c.allowedDays() + " 个",
                        c.allDays() + " working days in all, " + c.allowedDays() + " are allowed");
            case ClockFault.NothingToDeliver _ ->
                problem(
                        409,
                        fault,
                        "没有待送达的证件",
                        "There is nothing to deliver",
                        "准予并需发证的办件才有送达",
                        "Only a decision that grants a certificate is followed by its delivery");
            case ClockFault.AlreadyClosed _ ->
                problem(409, fault, "办件已办结", "The matter is closed", "办结后不再变更", "Nothing changes it any more");
            case ClockFault.NothingAsked _ ->
                problem(
                        409,
                        fault,
                        "没有要求补正",
                        "Nothing was asked for",
                        "请先一次性告知，或直接受理",
                        "Give a notice first, or accept the matter");
            case ClockFault.DateOutOfRange _ ->
                problem(
                        422,
                        fault,
                        "日期不合理",
                        "The date is out of range",
                        "请检查年份（1990 至 2199）",
                        "Check the year, 1990 to 2199");
            case ClockFault.TooManyFacts c ->
                problem(
                        409,
                        fault,
                        "办件记录过多",
                        "The matter has too many entries",
                        "最多 " + c.most() + " 条",
                        "At most " + c.most());
            case ClockFault.StepBegunTwice c ->
                problem(
                        409,
                        fault,
                        "环节已有人接办",
                        "Somebody has this step in hand",
                        "“" + shown(c.step()) + "”已接办，请直接办结该环节",
                        "'" + shown(c.step()) + "' was begun before; finish it");
            case ClockFault.NotPassedUp _ ->
                problem(
                        409,
                        fault,
                        "尚未上报",
                        "It was not sent up",
                        "请先上报，再登记上级的答复",
                        "Send it up before entering the answer from above");
            case ClockFault.AnsweredAboveTwice c ->
                problem(
                        409,
                        fault,
                        "上级答复已登记",
                        "The answer from above is there already",
                        "已于 " + c.first() + " 登记",
                        "It was entered for " + c.first());
            case ClockFault.NotJoint _ ->
                problem(
                        422,
                        fault,
                        "不是联办件",
                        "It is no joint matter",
                        "只有联办件可以征求其他单位",
                        "Only a joint matter has other bodies to ask");
            case ClockFault.UnitTwice c ->
                problem(
                        409,
                        fault,
                        "该单位已被征求",
                        "The body was asked before",
                        "“" + shown(c.unit()) + "”已有联办任务",
                        "'" + shown(c.unit()) + "' has its part already");
            case ClockFault.TooManyUnits c ->
                problem(
                        422,
                        fault,
                        "联办单位过多",
                        "Too many bodies",
                        "一件至多 " + c.most() + " 个单位",
                        "One matter asks at most " + c.most());
            case ClockFault.UnitOverPromise c ->
                problem(
                        422,
                        fault,
                        "联办单位时限超过承诺时限",
                        "A body would have more time than the matter",
                        "“" + shown(c.unit()) + "”" + c.days() + " 个工作日，承诺 " + c.promisedDays() + " 个",
                        "'" + shown(c.unit()) + "' has " + c.days() + " working days, the promise " + c.promisedDays());
            case ClockFault.UnitUnknown c ->
                problem(
                        422,
                        fault,
                        "没有征求过该单位",
                        "The body was not asked",
                        "“" + shown(c.unit()) + "”没有联办任务",
                        "'" + shown(c.unit()) + "' has no part in this matter");
            case ClockFault.UnitAnsweredTwice c ->
                problem(
                        409,
                        fault,
                        "该单位已答复",
                        "The body has answered",
                        "“" + shown(c.unit()) + "”的答复已登记",
                        "The answer of '" + shown(c.unit()) + "' is there already");
            case ClockFault.ReturnAfterAcceptance c ->
                problem(
                        409,
                        fault,
                        "已受理，不能退回",
                        "It was accepted",
                        "已于 " + c.acceptedAt() + " 受理；请作出决定",
                        "It was accepted at " + c.acceptedAt() + "; decide it");
            case ClockFault.ReturnLate c ->
                problem(
                        409,
                        fault,
                        "已逾期，视为受理",
                        "It is too late to return it",
                        "应在 " + c.due() + " 前退回；逾期未告知即视为受理",
                        "It was to be returned by " + c.due() + "; by silence it is accepted");
        };
    }

    private static Problem problem(
            int status, ClockFault fault, String zhTitle, String enTitle, String zhDetail, String enDetail) {
        return Problem.of(status, fault.code(), new Text(zhTitle, enTitle), new Text(zhDetail, enDetail));
    }
}
