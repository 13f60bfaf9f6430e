package org.tingxu.core.disclosure;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why the register of requests for information refuses orders. */
public enum DisclosureWord implements RefusalWord {
    UNKNOWN(
            "disclosure-unknown",
            Kind.UNKNOWN,
            new Text("没有这件申请", "There is no such request"),
            new Text("没有编号“%s”的公开申请", "There is no request %s")),
    ARCHIVED(
            "disclosure-archived",
            Kind.CONFLICT,
            new Text("已归档", "It is archived"),
            new Text("%s 已归档，不能再改", "Request %s is archived and stays as it is")),
    ORDER(
            "disclosure-order",
            Kind.CONFLICT,
            new Text("办理顺序不符", "It does not stand so"),
            new Text(
                    "现状态为“%s”，或有延期待批，此步不能办",
                    "It is %s now, or an extension waits for approval; this step is not next")),
    TEXT(
            "disclosure-text",
            Kind.INVALID,
            new Text("内容不可为空或过长", "The text is missing or too long"),
            new Text("请填写 1 至 %s 字，不写姓名和证件号", "Write 1 to %s characters, and no names")),
    AHEAD(
            "disclosure-ahead",
            Kind.INVALID,
            new Text("时间在未来", "The moment lies ahead"),
            new Text("%s 尚未到，请填实际收到时间", "%s is still to come; give the moment when it came")),
    CORRECTED(
            "disclosure-corrected",
            Kind.CONFLICT,
            new Text("补正只能一次", "A correction is asked for once"),
            new Text("%s 已告知过补正", "What to mend about %s was told before")),
    CORRECTION_LATE(
            "disclosure-correction-late",
            Kind.CONFLICT,
            new Text("告知补正已逾期", "It is too late to ask for a correction"),
            new Text(
                    "补正最迟在 %s 告知（收到之日起 %s 个工作日内，条例第三十条）",
                    "It could be asked for until %s, %s working days after receipt (art. 30)")),
    CORRECTION_UNTIL(
            "disclosure-correction-until",
            Kind.INVALID,
            new Text("补正期限不对", "That day for the correction cannot be"),
            new Text("“%s”不在今日之后", "%s is not after today")),
    EXTENSION(
            "disclosure-extension",
            Kind.INVALID,
            new Text("延期天数不对", "That extension cannot be"),
            new Text("延期为 1 至 %s 个工作日（条例第三十三条）", "An extension has 1 to %s working days (art. 33)")),
    EXTENDED(
            "disclosure-extended",
            Kind.CONFLICT,
            new Text("只能延期一次", "It is extended once"),
            new Text("%s 已申请过延期", "An extension of %s was asked for before")),
    NOT_ASKED(
            "disclosure-not-asked",
            Kind.CONFLICT,
            new Text("没有待批的延期", "No extension waits"),
            new Text("%s 没有待批的延期", "No extension of %s waits for approval")),
    ONESELF(
            "disclosure-oneself",
            Kind.FORBIDDEN,
            new Text("不得自批", "Nobody approves an extension of one's own"),
            new Text("延期由“%s”申请，须由他人批准", "%s asked for it; another approves")),
    OVERDUE(
            "disclosure-overdue",
            Kind.CONFLICT,
            new Text("已过期限", "Its time is over"),
            new Text("%s 已过期限，不能再延期或中止计时", "The time of %s is over and cannot be extended or stopped")),
    FULL(
            "disclosure-full",
            Kind.CONFLICT,
            new Text("本年编号已用完", "The year's numbers are used up"),
            new Text("一年最多 %s 件", "A year has %s numbers"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    DisclosureWord(String code, Kind kind, Text title, Text detail) {
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
