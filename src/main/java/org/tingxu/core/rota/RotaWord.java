package org.tingxu.core.rota;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why the rota is not changed. */
public enum RotaWord implements RefusalWord {
    NO_POSTS(
            "rota-no-posts",
            Kind.CONFLICT,
            new Text("本厅未设岗位", "The hall has no posts"),
            new Text("请先在厅配置文件中写明岗位（posts）", "Name the posts in the hall's file (posts) first")),
    WEEK(
            "rota-week",
            Kind.INVALID,
            new Text("日期不在该周内", "A day is not in the week"),
            new Text("%s 不在从 %s 开始的一周内（周一开始）", "%s is not in the week that begins on %s, which has to be a Monday")),
    PAST(
            "rota-past",
            Kind.CONFLICT,
            new Text("过去的值班不可改", "What is past stays"),
            new Text("%s 已过，其值班不可更改", "%s is over; its seats stay as they were")),
    WINDOW(
            "rota-window-unknown",
            Kind.UNKNOWN,
            new Text("没有这个窗口", "There is no such window"),
            new Text("没有窗口 %s", "There is no window %s")),
    CLERK(
            "rota-clerk-unknown",
            Kind.UNKNOWN,
            new Text("不在任何岗位", "No post names this clerk"),
            new Text("%s 不在任何岗位的A角、B角或负责人中", "%s is neither A nor B nor head of any post")),
    TWICE(
            "rota-twice",
            Kind.INVALID,
            new Text("同日重复", "Twice on one day"),
            new Text(
                    "%s：%s 出现两次；一人一天一个窗口，一个窗口一天一人",
                    "On %s, %s is there twice: one window a clerk, one clerk a window")),
    AWAY(
            "rota-on-leave",
            Kind.CONFLICT,
            new Text("当日已准假", "On leave that day"),
            new Text("%s 在 %s 已准假，请另排他人", "%s is on leave on %s; put in somebody else")),
    DAY_OFF(
            "rota-day-off",
            Kind.INVALID,
            new Text("当日不上班", "The hall is closed that day"),
            new Text("%s 不是工作日", "%s is no working day of this hall")),
    SEAT(
            "swap-seat",
            Kind.CONFLICT,
            new Text("没有这一班", "There is no such seat"),
            new Text("值班表中没有 %s 窗口 %s 由 %s 值班", "The rota has no seat on %s at window %s for %s")),
    SELF(
            "swap-with-oneself",
            Kind.INVALID,
            new Text("不能与自己调班", "Nobody swaps with himself"),
            new Text("请选择 %s 以外的人", "Choose somebody other than %s")),
    SWAP_UNKNOWN(
            "swap-unknown",
            Kind.UNKNOWN,
            new Text("没有这条调班", "There is no such swap"),
            new Text("没有待答复的调班“%s”", "No swap %s waits for an answer")),
    SWAP_OTHERS(
            "swap-of-others",
            Kind.FORBIDDEN,
            new Text("不是您的调班", "It is the swap of others"),
            new Text("调班“%s”由 %s 答复", "Swap %s is answered by %s")),
    FULL(
            "swap-full",
            Kind.CONFLICT,
            new Text("本年编号已用完", "The year's numbers are used up"),
            new Text("一年最多 %s 条", "A year has %s numbers"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    RotaWord(String code, Kind kind, Text title, Text detail) {
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
