package org.tingxu.core.leave;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why leave is refused. */
public enum LeaveWord implements RefusalWord {
    UNKNOWN(
            "leave-unknown",
            Kind.UNKNOWN,
            new Text("没有这条请假", "There is no such leave"),
            new Text("没有未结束的请假“%s”", "No leave %s is open; see the list of leaves")),
    SPAN(
            "leave-span",
            Kind.INVALID,
            new Text("请假时间不合理", "The time of the leave cannot be"),
            new Text(
                    "结束须晚于开始且未过，最早从 %s 天前起，最长 %s 天",
                    "It ends after its beginning and after now, begins at most %s days ago and lasts at most %s days")),
    REASON(
            "leave-reason",
            Kind.INVALID,
            new Text("请填写理由", "A reason is missing"),
            new Text("请填写 1 至 %s 字的理由", "Write a reason of 1 to %s characters")),
    TWICE(
            "leave-twice",
            Kind.CONFLICT,
            new Text("时间重叠", "It overlaps another leave"),
            new Text("与本人请假“%s”时间重叠，请先销假或撤回", "It overlaps your own leave %s; end or withdraw that one first")),
    COVER(
            "leave-uncovered",
            Kind.CONFLICT,
            new Text("AB角不得同时离岗", "A and B of a post cannot both be away"),
            new Text(
                    "岗位“%s”的另一人 %s 此间已准假，须由负责人顶岗",
                    "%2$s of post %1$s is away then; the head of the post has to cover")),
    HEAD(
            "leave-head-away",
            Kind.CONFLICT,
            new Text("负责人不能顶岗", "The head cannot cover"),
            new Text("岗位“%s”的负责人 %s 此间不在岗", "The head of post %s, %s, is away then")),
    HEAD_APPROVES(
            "leave-head-approves",
            Kind.FORBIDDEN,
            new Text("须由顶岗的负责人批准", "The head who covers has to approve"),
            new Text("岗位“%s”由负责人 %s 顶岗，须其本人批准", "Post %s is covered by its head %s, who has to approve it")),
    OWN(
            "leave-by-oneself",
            Kind.FORBIDDEN,
            new Text("不得自批", "Nobody approves his own leave"),
            new Text("%s 不能批准本人的请假", "%s cannot answer her own leave")),
    ANSWERED(
            "leave-answered",
            Kind.CONFLICT,
            new Text("已批复", "It was answered before"),
            new Text("请假“%s”已批复", "Leave %s was answered before")),
    OTHERS(
            "leave-of-another",
            Kind.FORBIDDEN,
            new Text("不是本人的请假", "It is the leave of another"),
            new Text("请假“%s”由 %s 提出", "Leave %s was asked by %s")),
    FULL(
            "leave-full",
            Kind.CONFLICT,
            new Text("本年编号已用完", "The year's numbers are used up"),
            new Text("一年最多 %s 条", "A year has %s numbers"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    LeaveWord(String code, Kind kind, Text title, Text detail) {
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
