package org.tingxu.core.reception;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why the log of the enquiry desk refuses orders. */
public enum ReceptionWord implements RefusalWord {
    UNKNOWN(
            "reception-unknown",
            Kind.UNKNOWN,
            new Text("没有这条接待记录", "There is no such enquiry"),
            new Text("没有待答复的接待记录“%s”", "No enquiry %s waits for an answer; see the list of open ones")),
    TOPIC(
            "reception-topic",
            Kind.INVALID,
            new Text("内容不可为空或过长", "The text is missing or too long"),
            new Text("请填写 1 至 %s 字，不写姓名和证件号", "Write 1 to %s characters, and no names")),
    PEOPLE(
            "reception-people",
            Kind.INVALID,
            new Text("人数不合理", "The number of people cannot be"),
            new Text("人数须为 1 至 %s", "Give 1 to %s people")),
    AHEAD(
            "reception-ahead",
            Kind.INVALID,
            new Text("时间在未来", "The moment lies ahead"),
            new Text("%s 尚未到，请填实际接待时间", "%s is still to come; give the moment of the enquiry")),
    FULL(
            "reception-full",
            Kind.CONFLICT,
            new Text("本年编号已用完", "The year's numbers are used up"),
            new Text("一年最多 %s 条，请合并登记", "A year has %s numbers; note several enquiries as one"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    ReceptionWord(String code, Kind kind, Text title, Text detail) {
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
