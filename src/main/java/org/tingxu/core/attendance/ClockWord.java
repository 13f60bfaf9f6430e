package org.tingxu.core.attendance;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why a clock-in or clock-out is refused. */
public enum ClockWord implements RefusalWord {
    IN(
            "clock-already-in",
            Kind.CONFLICT,
            new Text("已签到", "Already clocked in"),
            new Text("%s 今日 %s 已签到，尚未签退", "%s clocked in today at %s and has not clocked out")),
    OUT(
            "clock-not-in",
            Kind.CONFLICT,
            new Text("尚未签到", "Not clocked in"),
            new Text("%s 今日没有未签退的签到", "%s has not clocked in today")),
    LEAVE(
            "clock-on-leave",
            Kind.CONFLICT,
            new Text("请假期间", "On leave"),
            new Text("%s 正在请假，请先销假", "%s is on leave; end the leave first")),
    FULL(
            "clock-full",
            Kind.CONFLICT,
            new Text("本年编号已用完", "The year's numbers are used up"),
            new Text("一年最多 %s 条", "A year has %s numbers"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    ClockWord(String code, Kind kind, Text title, Text detail) {
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
