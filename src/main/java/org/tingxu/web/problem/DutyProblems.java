package org.tingxu.web.problem;

import static org.tingxu.web.problem.RequestProblems.shown;

import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.duty.DutyRules;
import org.tingxu.core.duty.UnitPart;
import org.tingxu.core.name.Text;

/** What refusals about the hall's duties say to people. */
public final class DutyProblems {
    private DutyProblems() {}

    public static Problem of(DutyRefusal refusal) {
        return switch (refusal) {
            case DutyRefusal.ByClock c -> ClockProblems.of(c.fault());
            case DutyRefusal.ItemUnknown c ->
                problem(
                        422,
                        refusal,
                        "没有这个办理项",
                        "There is no such item",
                        "“" + shown(c.item()) + "”不在本厅目录；目录见大厅文件 items",
                        "'" + shown(c.item()) + "' is not in the catalogue; see items of the hall file");
            case DutyRefusal.ItemVersionUnknown c ->
                problem(
                        422,
                        refusal,
                        "办理项版本不符",
                        "The item has another version",
                        c.item() + " 现行版本为 " + c.current() + "，请按现行内容告知申请人",
                        c.item() + " is in version " + c.current() + "; tell the applicant its present terms");
            case DutyRefusal.MaterialUnknown c ->
                problem(
                        422,
                        refusal,
                        "没有这种材料",
                        "The item has no such material",
                        c.item() + " 的材料清单中没有“" + shown(c.material()) + "”，不得另行索要",
                        "'" + shown(c.material()) + "' is not among the materials of " + c.item());
            case DutyRefusal.NoticeEmpty _ ->
                problem(
                        422,
                        refusal,
                        "告知内容为空或重复",
                        "The notice is empty, or names a thing twice",
                        "请列明缺少的每一种材料，各一次",
                        "Name each missing material once");
            case DutyRefusal.MatterTwice c ->
                problem(
                        409,
                        refusal,
                        "该号已登记过此事项",
                        "This item was taken in from the same number",
                        c.ticket() + " 的 " + c.item() + " 已登记为 " + c.first(),
                        c.item() + " of " + c.ticket() + " is matter " + c.first());
            case DutyRefusal.MatterUnknown c ->
                problem(
                        404,
                        refusal,
                        "没有这个办件",
                        "There is no such matter",
                        "没有办件“" + shown(c.matter()) + "”，编号如 2026-000123",
                        "No matter has the number '" + shown(c.matter()) + "'; numbers are like 2026-000123");
            case DutyRefusal.MatterClosed c ->
                problem(
                        409,
                        refusal,
                        "办件已办结",
                        "The matter is closed",
                        c.matter() + " 已办结或撤回，不再变更",
                        c.matter() + " is finished or withdrawn; nothing changes it any more");
            case DutyRefusal.MattersFull c ->
                problem(
                        409,
                        refusal,
                        "办件数量已达上限",
                        "The hall keeps no more matters",
                        "在办办件或本年编号已满（" + c.limit() + "），请联系管理员",
                        "Open matters, or the numbers of the year, have reached " + c.limit()
                                + "; tell the administrator");
            case DutyRefusal.DateInFuture c ->
                problem(
                        422,
                        refusal,
                        "时间在将来",
                        "The time has not come yet",
                        c.at() + " 尚未到来",
                        c.at() + " is in the future");
            case DutyRefusal.ReasonMissing c ->
                problem(
                        422,
                        refusal,
                        "缺少理由",
                        "The reason is missing",
                        "请填写 " + c.field() + "（1 至 " + DutyRules.REASON_MAX + " 字），将告知申请人",
                        "Give " + c.field() + ", 1 to " + DutyRules.REASON_MAX + " characters; the applicant is told");
            case DutyRefusal.ExtensionPending c ->
                problem(
                        409,
                        refusal,
                        "已有延期申请待批",
                        "An extension waits for its answer",
                        c.matter() + " 的延期申请尚未答复",
                        "The extension of " + c.matter() + " is not answered yet");
            case DutyRefusal.ExtensionNotAsked c ->
                problem(
                        409,
                        refusal,
                        "没有延期申请",
                        "No extension was asked for",
                        c.matter() + " 没有待批的延期申请",
                        "None of " + c.matter() + " waits for its answer");
            case DutyRefusal.ApprovalByOneself _ ->
                problem(
                        409,
                        refusal,
                        "不能审批自己的申请",
                        "Nobody approves what he asked for himself",
                        "请由另一位负责人审批",
                        "Let another supervisor answer");
            case DutyRefusal.ActingForOneself c ->
                problem(
                        422,
                        refusal,
                        "不能代理自己",
                        "Nobody acts for himself",
                        c.clerk() + " 是办理人本人；代办请填被代理人",
                        c.clerk() + " is who acts; name the clerk who is away");
            case DutyRefusal.NotTheirCover c ->
                problem(
                        422,
                        refusal,
                        "不是其B角",
                        "No cover for that clerk",
                        c.clerk() + " 既不是 " + c.absent() + " 的B角或负责人，也没有在其窗口代班",
                        c.clerk() + " is neither B nor head of a post of " + c.absent() + ", nor sits there for them");
            case DutyRefusal.AboveNotAnswered c ->
                problem(
                        409,
                        refusal,
                        "上级尚未答复",
                        "The body above has not answered",
                        c.matter() + " 由上级决定：请先上报并登记上级答复",
                        c.matter() + " is decided above: send it up and enter the answer first");
            case DutyRefusal.DecisionUnlikeAbove c ->
                problem(
                        409,
                        refusal,
                        "决定与上级答复不一致",
                        "The body above has decided otherwise",
                        c.above() ? "上级准予，请按准予办结" : "上级不予，请按不予办结并说明理由",
                        c.above()
                                ? "It was granted above: grant it"
                                : "It was refused above: refuse it, with the reasons");
            case DutyRefusal.UnitNotAnswered c ->
                problem(
                        409,
                        refusal,
                        "联办单位尚未答复",
                        "A body has not answered",
                        "“" + shown(c.unit()) + "”的答复尚未登记，不能办结",
                        "'" + shown(c.unit()) + "' has not answered; the matter cannot be decided");
            case DutyRefusal.StepNotDone c ->
                problem(
                        409,
                        refusal,
                        "环节尚未完成",
                        "A step is not done",
                        "“" + shown(c.step()) + "”尚未完成，不能准予；请先办完该环节",
                        "'" + shown(c.step()) + "' is not done; finish it before the matter is granted");
            case DutyRefusal.UnitsUnnamed _ ->
                problem(
                        422,
                        refusal,
                        "单位名称缺失、过长或重复",
                        "A body is not named, or twice",
                        "请列明单位与任务：名称 1 至 " + UnitPart.NAME_MAX + " 字，不得重复，牵头单位不另列",
                        "Name each body once, in 1 to " + UnitPart.NAME_MAX
                                + " characters, and the lead not among them");
            case DutyRefusal.SubjectInOpenMatter c ->
                problem(
                        409,
                        refusal,
                        "当事人有在办办件",
                        "The person has an open matter",
                        c.matter() + " 尚未办结，办结或撤回后才能删除",
                        c.matter() + " is open; erase when it is finished or withdrawn");
            case DutyRefusal.SubjectInOpenEntry c ->
                problem(
                        409,
                        refusal,
                        "当事人有未办结的来件",
                        "Something of the person still waits",
                        c.ledger() + " " + c.key() + " 尚未办结归档，办结后才能删除",
                        c.ledger() + " " + c.key() + " is open; erase when it is closed");
            case DutyRefusal.SubjectUnknown c ->
                problem(
                        404,
                        refusal,
                        "没有此人资料",
                        "Nobody is kept under this name",
                        "“" + shown(c.subject()) + "”不存在或已删除",
                        "'" + shown(c.subject()) + "' is not kept, or was erased");
            case DutyRefusal.NotClerkOfMatter c ->
                problem(
                        403,
                        refusal,
                        "不是本件的办理人",
                        "You are not the clerk of this matter",
                        c.matter() + " 的申请人资料只对办理人和主管开放",
                        "The applicant of " + c.matter() + " is shown to its clerk and to supervisors");
            case DutyRefusal.CardNumberUnknown c ->
                problem(
                        404,
                        refusal,
                        "没有保存的证件号码",
                        "No card number is kept",
                        c.day() + " 的 " + c.ticket() + " 没有保存证件号码",
                        "None is kept of " + c.ticket() + " of " + c.day());
            case DutyRefusal.NoticeUnknown c ->
                problem(
                        404,
                        refusal,
                        "没有这份告知书",
                        "There is no such notice",
                        c.matter() + " 没有第 " + c.notice() + " 份告知",
                        c.matter() + " has no notice " + c.notice());
        };
    }

    private static Problem problem(
            int status, DutyRefusal refusal, String zhTitle, String enTitle, String zhDetail, String enDetail) {
        return Problem.of(status, refusal.code(), new Text(zhTitle, enTitle), new Text(zhDetail, enDetail));
    }
}
