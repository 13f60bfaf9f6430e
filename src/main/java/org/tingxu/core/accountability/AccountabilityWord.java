package org.tingxu.core.accountability;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why a case is not carried on. */
public enum AccountabilityWord implements RefusalWord {
    UNKNOWN(
            "accountability-unknown",
            Kind.UNKNOWN,
            new Text("没有这件责任追究", "There is no such case"),
            new Text("没有未办结的责任追究“%s”", "No case %s is open; see the ledger")),
    TEXT(
            "accountability-text",
            Kind.INVALID,
            new Text("内容不可为空或过长", "The text is missing or too long"),
            new Text("请填写 1 至 %s 字", "Write 1 to %s characters")),
    EVIDENCE(
            "accountability-evidence",
            Kind.INVALID,
            new Text("须有证据", "Evidence is missing"),
            new Text("请填写 1 至 %s 个日志行号", "Name 1 to %s rows of the journal")),
    EVIDENCE_UNKNOWN(
            "accountability-evidence-unknown",
            Kind.INVALID,
            new Text("日志中没有这一行", "The journal has no such row"),
            new Text("日志中没有第 %s 行", "The journal has no row %s")),
    POINTS(
            "accountability-points",
            Kind.INVALID,
            new Text("分数不合理", "The points cannot be"),
            new Text("追究时扣 1 至 %s 分", "1 to %s points are taken when it is upheld")),
    TWICE(
            "accountability-twice",
            Kind.CONFLICT,
            new Text("已就此立案", "A case has this cause already"),
            new Text("“%s”已有责任追究“%s”", "%s is the cause of case %s already")),
    STATE(
            "accountability-state",
            Kind.CONFLICT,
            new Text("此时不能这样办", "Not at this point"),
            new Text("责任追究“%s”目前为“%s”", "Case %s stands at: %s")),
    TOO_EARLY(
            "accountability-unheard",
            Kind.CONFLICT,
            new Text("尚未听取申辩", "The clerk was not heard"),
            new Text("%s 前可以申辩，之后方可决定", "The clerk may answer until %s; decide afterwards")),
    OTHERS(
            "accountability-not-yours",
            Kind.FORBIDDEN,
            new Text("不是您的责任追究", "It is not your case"),
            new Text("“%s”只能由 %s 申辩、申诉", "Only %2$s defends and appeals in case %1$s")),
    OWN(
            "accountability-own",
            Kind.FORBIDDEN,
            new Text("须由他人决定", "Another has to decide"),
            new Text("%s 不能决定自己立案、作过决定或涉及本人的事", "%s cannot decide what she raised, decided before, or is held to")),
    FULL(
            "accountability-full",
            Kind.CONFLICT,
            new Text("本年编号已用完", "The year's numbers are used up"),
            new Text("一年最多 %s 条", "A year has %s numbers"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    AccountabilityWord(String code, Kind kind, Text title, Text detail) {
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
