package org.tingxu.core.rating;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why the ledger of bad ratings refuses orders. */
public enum RatingWord implements RefusalWord {
    UNKNOWN(
            "rating-unknown",
            Kind.UNKNOWN,
            new Text("没有这条差评", "There is no such case"),
            new Text("没有在办的差评“%s”", "No case %s is open; see the list of open ones")),
    CLOSED(
            "rating-closed",
            Kind.CONFLICT,
            new Text("差评已办结", "The case is closed"),
            new Text("差评 %s 已办结，不能再改", "Case %s is closed and stays as it is")),
    OWN(
            "rating-own",
            Kind.FORBIDDEN,
            new Text("本人不得处理对自己的评价", "Nobody settles a rating of oneself"),
            new Text("“%s”是被评价人，请由他人回访、销号或裁定", "%s was rated; another calls back, closes and decides")),
    NOT_YOURS(
            "rating-not-yours",
            Kind.FORBIDDEN,
            new Text("只有被评价人可以申诉", "Only who was rated may appeal"),
            new Text("被评价人是“%s”", "%s was rated")),
    NOT_CALLED(
            "rating-not-called",
            Kind.CONFLICT,
            new Text("尚未回访", "Nobody has called back yet"),
            new Text("请先对 %s 回访，再登记整改", "Call back about %s before mending it")),
    NOT_MENDED(
            "rating-not-mended",
            Kind.CONFLICT,
            new Text("尚未整改", "It is not mended yet"),
            new Text("请先登记 %s 的整改，再填回访结果", "Note how %s was mended before closing it")),
    APPEAL_OPEN(
            "rating-appeal-open",
            Kind.CONFLICT,
            new Text("申诉尚未裁定", "An appeal waits for its answer"),
            new Text("%s 有申诉待裁定，裁定后方可销号", "Decide the appeal about %s before closing it")),
    APPEALED(
            "rating-appealed",
            Kind.CONFLICT,
            new Text("已申诉过", "There was an appeal"),
            new Text("%s 只能申诉一次", "%s may be appealed once")),
    NO_APPEAL(
            "rating-no-appeal",
            Kind.CONFLICT,
            new Text("没有待裁定的申诉", "No appeal waits"),
            new Text("%s 没有待裁定的申诉", "No appeal about %s waits for an answer")),
    CONTACT_LEFT(
            "rating-contact-left",
            Kind.CONFLICT,
            new Text("已留过联系方式", "A contact was left"),
            new Text("号码 %s 的差评已留过联系方式", "A contact was left for ticket %s")),
    NO_CONTACT(
            "rating-no-contact",
            Kind.CONFLICT,
            new Text("未留联系方式", "No contact was left"),
            new Text("%s 的居民未留联系方式", "The resident of %s left no contact")),
    TEXT(
            "rating-text",
            Kind.INVALID,
            new Text("内容不可为空或过长", "The text is missing or too long"),
            new Text("请填写 1 至 %s 字，不写姓名和证件号", "Write 1 to %s characters, and no names"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    RatingWord(String code, Kind kind, Text title, Text detail) {
        this.code = code;
        this.kind = kind;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
