package org.tingxu.core.complaint;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why complaints and suggestions are not taken in or carried on. */
public enum ComplaintWord implements RefusalWord {
    UNKNOWN(
            "complaint-unknown",
            Kind.UNKNOWN,
            new Text("没有这件投诉或意见", "There is no such complaint"),
            new Text("没有编号“%s”的投诉或意见", "There is no complaint %s")),
    ARCHIVED(
            "complaint-archived",
            Kind.CONFLICT,
            new Text("已归档", "It is archived"),
            new Text("%s 已归档，不能再改", "Complaint %s is archived and stays as it is")),
    ABOUT_YOU(
            "complaint-about-you",
            Kind.FORBIDDEN,
            new Text("被投诉人应当回避", "It is about you"),
            new Text(
                    "“%s”是被投诉人：调查期间不得查看，不得办理，始终不得知悉投诉人",
                    "It is about %s, who neither reads it while it is looked into nor carries it on, and never learns who complained")),
    ORDER(
            "complaint-order",
            Kind.CONFLICT,
            new Text("办理顺序不符", "It does not stand so"),
            new Text(
                    "现状态为“%s”：依次受理、调查、处理、答复、归档",
                    "It is %s now: it is accepted, investigated, disposed of, answered and archived in this order")),
    TEXT(
            "complaint-text",
            Kind.INVALID,
            new Text("内容不可为空或过长", "The text is missing or too long"),
            new Text("请填写 1 至 %s 字，不写居民姓名和证件号", "Write 1 to %s characters, and no residents' names")),
    WORDS(
            "complaint-words",
            Kind.INVALID,
            new Text("请写明事由", "Tell what happened"),
            new Text("请写 1 至 %s 字", "Write 1 to %s characters")),
    AHEAD(
            "complaint-ahead",
            Kind.INVALID,
            new Text("时间在未来", "The moment lies ahead"),
            new Text("%s 尚未到，请填实际收到时间", "%s is still to come; give the moment when it came")),
    WINDOW(
            "complaint-window",
            Kind.INVALID,
            new Text("没有这个窗口", "There is no such window"),
            new Text("没有 %s 号窗口", "There is no window %s")),
    FULL(
            "complaint-full",
            Kind.CONFLICT,
            new Text("本年编号已用完", "The year's numbers are used up"),
            new Text("一年最多 %s 件", "A year has %s numbers"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    ComplaintWord(String code, Kind kind, Text title, Text detail) {
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
