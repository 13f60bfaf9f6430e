package org.tingxu.core.appraisal;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why the table of points is not changed. */
public enum AppraisalWord implements RefusalWord {
    LINES(
            "appraisal-lines",
            Kind.INVALID,
            new Text("考核项重复或缺失", "A measure is missing or there twice"),
            new Text("每个考核项各写一次，共 %s 项", "Name each of the %s measures once")),
    POINTS(
            "appraisal-points",
            Kind.INVALID,
            new Text("分值不合理", "The points cannot be"),
            new Text("每项 -%s 至 %s 分", "Each measure has -%s to %s points")),
    PAST(
            "appraisal-past",
            Kind.CONFLICT,
            new Text("不得改动已过的月份", "A month that is over is not changed"),
            new Text("从 %s 起的月份可以改", "The table may change from %s on")),
    FULL(
            "appraisal-full",
            Kind.CONFLICT,
            new Text("本年编号已用完", "The year's numbers are used up"),
            new Text("一年最多 %s 条", "A year has %s numbers"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    AppraisalWord(String code, Kind kind, Text title, Text detail) {
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
