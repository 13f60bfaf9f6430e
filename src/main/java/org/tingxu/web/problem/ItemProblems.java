package org.tingxu.web.problem;

import static org.tingxu.web.problem.RequestProblems.shown;

import org.tingxu.core.item.ItemRefusal;
import org.tingxu.core.name.Text;

/** What refusals about the catalogue of items say to people. */
public final class ItemProblems {
    private ItemProblems() {}

    public static Problem of(ItemRefusal refusal) {
        return switch (refusal) {
            case ItemRefusal.ByTerms c -> ClockProblems.of(c.fault());
            case ItemRefusal.ItemNotListed c ->
                problem(
                        404,
                        refusal,
                        "没有这个事项",
                        "There is no such item",
                        "“" + shown(c.item()) + "”不在现行事项目录中",
                        "'" + shown(c.item()) + "' is not in the catalogue in force");
            case ItemRefusal.DraftUnknown c ->
                problem(
                        404,
                        refusal,
                        "没有草稿",
                        "There is no draft",
                        c.item() + " 没有草稿，请先编辑",
                        "Write a draft of " + c.item() + " first");
            case ItemRefusal.DraftUnchanged c ->
                problem(
                        409,
                        refusal,
                        "草稿与现行内容相同",
                        "The draft changes nothing",
                        c.item() + " 的草稿与现行版本没有差别",
                        "The draft of " + c.item() + " says what is in force already");
            case ItemRefusal.DraftNotSubmitted c ->
                problem(
                        409,
                        refusal,
                        "草稿未送审",
                        "The draft was not submitted",
                        c.item() + " 的草稿尚未送审，或已审核",
                        "The draft of " + c.item() + " does not wait for its review");
            case ItemRefusal.DraftNotApproved c ->
                problem(
                        409,
                        refusal,
                        "草稿未经审核",
                        "The draft was not approved",
                        c.item() + " 的草稿须由他人审核通过后才能发布",
                        "Let somebody else review the draft of " + c.item() + " first");
            case ItemRefusal.ReviewByWriter c ->
                problem(
                        409,
                        refusal,
                        "不能审核自己起草的内容",
                        "Nobody reviews what he wrote himself",
                        c.writer() + " 参与起草了 " + c.item() + "，请由另一位负责人审核",
                        c.writer() + " wrote at the draft of " + c.item() + "; let another supervisor review it");
            case ItemRefusal.EditionUnknown c ->
                problem(
                        404,
                        refusal,
                        "没有这个版本",
                        "There is no such edition",
                        c.item() + " 没有第 " + c.edition() + " 版，或已不在保留的最近版本内",
                        c.item() + " has no edition " + c.edition() + ", or it is older than those kept");
            case ItemRefusal.EditionInForce c ->
                problem(
                        409,
                        refusal,
                        "该版本正在执行",
                        "The edition is in force",
                        c.item() + " 第 " + c.edition() + " 版就是现行版本",
                        "Edition " + c.edition() + " of " + c.item() + " is the present one");
            case ItemRefusal.ItemServiceUnknown c ->
                problem(
                        422,
                        refusal,
                        "没有这个取号事项",
                        "There is no such service",
                        c.item() + " 指向的取号事项“" + c.service() + "”不存在",
                        "No numbers are given for '" + c.service() + "', which " + c.item() + " names");
            case ItemRefusal.ItemsFull c ->
                problem(
                        409,
                        refusal,
                        "事项数量已达上限",
                        "The catalogue is full",
                        "目录至多 " + c.limit() + " 个事项",
                        "A hall has " + c.limit() + " items at most");
            case ItemRefusal.WhyMissing c ->
                problem(
                        422,
                        refusal,
                        "缺少理由",
                        "The reason is missing",
                        "请填写理由（1 至 " + c.longest() + " 字）",
                        "Give a reason, 1 to " + c.longest() + " characters");
        };
    }

    private static Problem problem(
            int status, ItemRefusal refusal, String zhTitle, String enTitle, String zhDetail, String enDetail) {
        return Problem.of(status, refusal.code(), new Text(zhTitle, enTitle), new Text(zhDetail, enDetail));
    }
}
