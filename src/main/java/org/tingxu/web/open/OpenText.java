package org.tingxu.web.open;

import java.util.List;
import org.tingxu.core.name.Text;

/** What the pages say by themselves. */
final class OpenText {
    static final Text ITEMS = text("办事事项", "Items");
    static final Text MY_MATTER = text("查我的办件", "My matter");
    static final Text DOWNLOAD = text("事项目录（表格下载）", "Catalogue as a table (CSV)");
    static final Text SKIP = text("跳到正文", "Skip to the text");
    static final Text OTHER_LANGUAGE = text("English", "中文");
    static final Text DEMO = text(
            "示范大厅：事项、时限和收费均为示范数据，不是任何地方的真实规定。", "A demonstration: items, limits and fees are nobody's real rules.");
    static final Text COMPLAINTS = text("投诉电话", "Complaints");
    static final Text TITLE = text("政务公开", "Open government");
    static final Text SEARCH = text("找事项", "Find an item");
    static final Text SEARCH_HINT = text("事项名称或材料，如“申请书”", "Name of the item or of a material");
    static final Text SEARCH_DO = text("查找", "Find");
    static final Text FOUND_NONE = text("没有找到。换一个词，或看下面的全部事项。", "Nothing found. Try another word, or see all items.");
    static final Text ALL_ITEMS = text("看全部事项", "See all items");
    static final Text NO_ITEMS = text("本厅尚未公布事项，请到窗口咨询。", "No items are published yet; please ask at the desk.");
    static final Text ITEM = text("事项", "Item");
    static final Text PROMISED = text("承诺时限", "Promised");
    static final Text STATUTORY = text("法定时限", "By law");
    static final Text OTHERS = text("其他", "Others");
    static final Text WAITING = text("今日等候", "Waiting today");
    static final Text SERVICE = text("取号事项", "Service");
    static final Text WAITING_NOW = text("现在等候", "Waiting now");
    static final Text NUMBERS = text("能否取号", "Numbers");
    static final Text GIVEN = text("可以取号", "given now");
    static final Text NOT_GIVEN = text("现在不能取号", "not given now");
    static final Text AS_OF = text("时间", "As of");
    static final Text CONDITIONS = text("受理条件", "Conditions");
    static final Text NO_CONDITIONS = text("不限", "None");
    static final Text MATERIALS = text("要带的材料", "What to bring");
    static final Text NO_MATERIALS = text("不需要材料", "Nothing");
    static final Text MATERIAL = text("材料", "Material");
    static final Text FORM = text("形式和份数", "Form and copies");
    static final Text ISSUER = text("谁出具", "Issued by");
    static final Text APPLICANT = text("申请人自备", "the applicant");
    static final Text HOW = text("怎样取得", "How to get it");
    static final Text LIMITS = text("办理时限", "Time limits");
    static final Text ABOVE = text("上级办理", "Above");
    static final Text FEE = text("收费", "Fee");
    static final Text FREE = text("不收费", "Free of charge");
    static final Text PLACE = text("办理地点", "Place");
    static final Text HERE = text("本厅", "This hall");
    static final Text PHONE = text("咨询电话", "Phone");
    static final Text BASIS = text("办理依据", "Legal basis");
    static final Text NO_BASIS = text("未公布", "Not published");
    static final Text STEPS = text("办理环节", "Steps");
    static final Text STEP = text("环节", "Step");
    static final Text STEP_LIMIT = text("时限", "Limit");
    static final Text OPTIONAL = text("可略过", "may be left out");
    static final Text BESIDE = text("与上一环节同时", "beside the step before");
    static final Text KIND = text("办件类型", "Kind");
    static final Text DISCLOSURE = text("公开属性", "Disclosure");
    static final Text REASON = text("理由", "Reason");
    static final Text VERSION = text("版本", "Version");
    static final Text ON_REQUEST =
            text("本事项的详细内容依申请公开，请到窗口提出申请。", "The details are disclosed on request; ask at the desk.");
    static final Text PRINT = text("本页可直接打印（A4）。", "This page prints on A4.");
    static final Text NUMBER = text("办件编号", "Number of the matter");
    static final Text CODE = text("查询码", "Code");
    static final Text LOOK_UP = text("查询", "Look up");
    static final Text MATTER_HINT = text(
            "编号和查询码印在受理回执上，例如 2026-000123 和 K7QM-3XRT。",
            "Both are on your receipt, such as 2026-000123 and K7QM-3XRT.");
    static final Text MATTER_WRONG = text(
            "编号或查询码不对。请照回执核对；仍查不到，请到窗口或打电话询问。",
            "Number or code is wrong. Compare them with your receipt, or ask at the desk.");
    static final Text MATTER_OFTEN = text("查询太频繁，请一分钟后再试。", "Too many tries; please try again in a minute.");
    static final Text STAGE = text("办到哪一步", "How far it is");
    static final Text DUE = text("应办结日期", "Due");
    static final Text PROVISIONAL = text("（暂估，当年节假日公布后更新）", " (provisional until the year's holidays are announced)");
    static final Text RECEIVED = text("收件日期", "Received");
    static final Text MISSING = text("还缺的材料", "Still missing");
    static final Text DECISION = text("决定", "Decision");
    static final Text GRANTED = text("准予", "granted");
    static final Text REFUSED = text("不予批准，理由见书面决定", "refused; the reasons are in the written decision");
    static final Text NOT_FOUND = text("没有这个页面", "There is no such page");
    static final Text NOT_FOUND_MORE = text("地址可能写错了，或该事项已停办。", "The address may be wrong, or the item is withdrawn.");
    static final Text NOT_NOW = text("暂时无法显示", "Not to be shown just now");
    static final Text NOT_NOW_MORE = text("系统正在恢复，请稍后刷新。", "The server is recovering; reload in a moment.");

    static final Text ERROR_CODE = text("错误代码", "Code");
    static final Text RESULTS = text("每月结果", "Results of the month");
    static final Text MONTH = text("月份", "Month");
    static final Text PROVISIONAL_MONTH = text("截至今日", "To date");
    static final Text PROVISIONAL_MORE = text("本月尚未结束，数字会变。", "the month is not over, and the figures will change.");
    static final Text NOT_TOLD = text(
            "“—”表示没有数据，不是 0。不足 5 人（件）的数字不公开，以免从中认出个人；仅一项不足时，另隐去最小的一项。",
            "“—” means that there are no data, which is not 0. A number below 5 is not told, so that nobody can be recognized;"
                    + " where that is one alone, the next smallest is not told either.");
    static final Text SMALL = text("不足 5 或合并隐去", "withheld (small)");
    static final Text INTERNAL = text("不公开（内部管理）", "not disclosed (internal)");
    static final Text FIGURE = text("指标", "Figure");
    static final Text VALUE = text("数值", "Value");
    static final Text PART = text("类别", "Part");
    static final Text FORMULA = text("口径", "Formula");
    static final Text THIS_MONTH = text("本月", "This month");
    static final Text MONTH_BEFORE = text("上月", "Month before");
    static final Text BY_ITEM = text("各事项办件", "By item");
    static final Text ACCEPTED = text("受理", "Taken in");
    static final Text CLOSED = text("办结", "Decided");
    static final Text CLOSED_ON_TIME = text("其中按期", "Of these on time");
    static final Text OTHER_ITEMS = text("其他事项合计", "Other items together");
    static final Text WAITED = text("等候时间分布", "How long people waited");
    static final Text WAIT = text("等候时间", "Wait");
    static final Text PEOPLE = text("人次", "People");
    static final Text LEVELS = text("评价等级", "Ratings by level");
    static final Text LEVEL = text("等级", "Level");
    static final Text RATINGS = text("评价数", "Ratings");
    static final List<Text> GRADES = List.of(
            text("非常不满意", "Very dissatisfied"),
            text("不满意", "Dissatisfied"),
            text("基本满意", "Fairly satisfied"),
            text("满意", "Satisfied"),
            text("非常满意", "Very satisfied"));
    static final Text RESULTS_CSV = text("下载本月结果（表格）", "These results as a table (CSV)");
    static final Text NO_MONTH = text("没有这个月的结果", "No results of this month");
    static final Text NO_MONTH_MORE = text(
            "月份写作 2026-10 这样的格式，从本厅启用当月到本月；请到“每月结果”页选择。",
            "A month is written as 2026-10, from the hall's first to the running one; choose it on the page of results.");

    static final Text VOICE = text("投诉、意见", "Complaints and ideas");
    static final Text VOICE_KIND = text("您要说的是", "What is it?");
    static final Text VOICE_COMPLAINT = text("投诉", "A complaint");
    static final Text VOICE_SUGGESTION = text("意见建议", "A suggestion");
    static final Text VOICE_WORDS = text("什么事", "What happened?");
    static final Text VOICE_HINT = text(
            "什么时候、哪个窗口、什么事。内容加密保存，被投诉的人看不到是谁写的。",
            "When, at which window, what. It is kept encrypted; whom it is about never learns who wrote it.");
    static final Text VOICE_WINDOW = text("窗口（可不填）", "Window (if any)");
    static final Text VOICE_NO_WINDOW = text("不涉及窗口", "none");
    static final Text VOICE_NAME = text("您的姓名（可不填）", "Your name (not needed)");
    static final Text VOICE_PHONE = text("您的电话（可不填，便于回复）", "Your phone (not needed; for the answer)");
    static final Text VOICE_SEND = text("提交", "Send");
    static final Text VOICE_RECEIVED = text("已收到", "Received");
    static final Text VOICE_KEEP = text(
            "请记下编号和查询码，凭它们查看处理结果；只在这里显示一次。",
            "Keep number and code: by them you see what became of it. They are shown here once.");
    static final Text VOICE_FOLLOW = text("查我的投诉、意见", "What became of mine");
    static final Text VOICE_NUMBER = text("编号", "Number");
    static final Text VOICE_WRONG =
            text("编号或查询码不对，请照记下的核对。", "Number or code is wrong. Compare them with what you noted.");
    static final Text VOICE_DUE = text("答复期限", "Answer by");
    static final Text VOICE_ANSWER = text("答复", "Answer");
    static final Text VOICE_NO_ANSWER = text("尚未答复", "not answered yet");

    private OpenText() {}

    static Text voiceState(String state) {
        return switch (state) {
            case "filed" -> text("已收到，待受理", "received");
            case "accepted" -> text("已受理", "accepted");
            case "investigated" -> text("已调查", "looked into");
            case "disposed" -> text("已处理，待答复", "dealt with, to be answered");
            case "answered" -> text("已答复", "answered");
            case "archived" -> text("已归档", "closed");
            default -> text(state, state);
        };
    }

    static Text stage(String code) {
        return switch (code) {
            case "received" -> text("已收件，正在审查材料", "received; the papers are looked through");
            case "awaiting" -> text("等您补齐材料", "waits for your missing papers");
            case "accepted" -> text("已受理，正在办理", "accepted, in hand");
            case "suspended" -> text("依法暂停计时（听证、检验、专家评审等）", "stands still by law (hearing, inspection, review)");
            case "delivering" -> text("已决定，等待送达", "decided, to be delivered");
            case "finished" -> text("已办结", "finished");
            case "withdrawn" -> text("已撤回", "withdrawn");
            default -> text(code, code);
        };
    }

    private static Text text(String zh, String en) {
        return new Text(zh, en);
    }
}
