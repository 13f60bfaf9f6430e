package org.tingxu.core.contact;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why orders about first contacts are refused. */
public enum ContactWord implements RefusalWord {
    UNKNOWN(
            "contact-unknown",
            Kind.UNKNOWN,
            new Text("没有这条首问记录", "There is no such open contact"),
            new Text("没有未办结的首问记录“%s”，可能已办结，请查首问台账", "No contact %s is open; it may be closed: see the ledger")),
    TEXT(
            "contact-text",
            Kind.INVALID,
            new Text("内容不可为空或过长", "The text is missing or too long"),
            new Text("请填写 1 至 %s 字，不写姓名、电话和证件号", "Write 1 to %s characters, without names, phones and ID numbers")),
    AHEAD(
            "contact-ahead",
            Kind.INVALID,
            new Text("时间在未来", "The moment lies ahead"),
            new Text("%s 尚未到，请填实际来访时间", "%s is still to come; give the moment of the contact")),
    FULL(
            "contact-full",
            Kind.CONFLICT,
            new Text("本年编号已用完", "The year's numbers are used up"),
            new Text("一年最多 %s 条", "A year has %s numbers")),
    TICKET(
            "contact-ticket",
            Kind.CONFLICT,
            new Text("未接待过此号", "The clerk has not served this number"),
            new Text(
                    "号票 %s 今天不由您接待，请在办理时或办理后登记",
                    "You have not served number %s today; note it while you serve it or afterwards")),
    TICKET_MISSING(
            "contact-ticket-missing",
            Kind.INVALID,
            new Text("号票与来访方式不符", "Number and way of coming do not fit"),
            new Text("来访方式为“号票”时填号票，其他方式不填", "Give the number when somebody came with one, and none otherwise")),
    TICKET_OPEN(
            "contact-ticket-open",
            Kind.CONFLICT,
            new Text("此号已有首问记录", "This number has an open contact"),
            new Text("号票 %s 的首问记录 %s 尚未办结，请在其中继续", "Number %s has the open contact %s; go on with that one")),
    RECEIVER(
            "contact-receiver",
            Kind.INVALID,
            new Text("没有这个接收对象", "There is no such receiver"),
            new Text(
                    "没有“%s”，请选本厅在用的人员、窗口或事项",
                    "There is no %s here; choose a clerk, a window or a service of this hall")),
    TO_ONESELF(
            "contact-to-oneself",
            Kind.INVALID,
            new Text("不可转给自己", "A contact is not handed to oneself"),
            new Text("请选其他人员，或自行办理", "Choose somebody else, or answer it")),
    BODY(
            "contact-body",
            Kind.INVALID,
            new Text("未写明外单位及电话", "The other body or its phone is missing"),
            new Text(
                    "请写明外单位名称（1 至 %s 字）和电话，并告知来人",
                    "Give the body's name, 1 to %s characters, and its phone, and tell the asker")),
    NOT_RESPONSIBLE(
            "contact-not-responsible",
            Kind.FORBIDDEN,
            new Text("不由您负责", "Somebody else is responsible"),
            new Text("现由 %s 负责，请由其本人或值班长处理", "%s is responsible; that clerk or the supervisor may act")),
    WAITS(
            "contact-waits",
            Kind.CONFLICT,
            new Text("等待签收", "A signature is awaited"),
            new Text(
                    "已转 %s，请等到 %s；被退回或逾期后可另转",
                    "It was handed to %s until %s; hand it to others when it is refused or late")),
    NOT_HANDED(
            "contact-not-handed",
            Kind.CONFLICT,
            new Text("没有待签收的转办", "Nothing waits for a signature"),
            new Text("首问记录 %s 没有待签收的转办", "Contact %s waits for no signature")),
    WRONG_SIGNER(
            "contact-wrong-signer",
            Kind.FORBIDDEN,
            new Text("不应由您签收", "Somebody else has to sign"),
            new Text("此件转给 %s，请由其签收", "It was handed to %s, who has to sign"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    ContactWord(String code, Kind kind, Text title, Text detail) {
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
