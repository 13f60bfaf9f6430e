package org.tingxu.web.month;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.Language;
import org.tingxu.report.month.MonthFigure;
import org.tingxu.report.month.MonthFigures;
import org.tingxu.report.month.Tally;

/** The sentences of a month's situation report (情况报告), made of its figures; what has no data is not spoken of. */
public final class ReportWords {
    private static final double ON_TIME_GOAL = 1;

    private final MonthFigures figures;

    public ReportWords(MonthFigures figures) {
        this.figures = figures;
    }

    /** What the report is called, e.g. 2026 年 3 月. */
    public static String month(YearMonth month) {
        return month.getYear() + " 年 " + month.getMonthValue() + " 月";
    }

    /** The paragraphs, in order; one that says that there is nothing to report when nothing happened. */
    public List<String> paragraphs() {
        if (figures.readings().isEmpty()) {
            return List.of("本月无业务记录。");
        }
        return List.of(matters(), queue(), ratings(), open());
    }

    private String matters() {
        return "一、办件。本月办件 %s 件，办结 %s 件；即办率 %s，按时办结率 %s，提前办结率 %s，承诺时限较法定时限压缩 %s。"
                .formatted(
                        said(MonthFigure.ACCEPTED_COUNT),
                        said(MonthFigure.DECIDED_COUNT),
                        said(MonthFigure.SAME_DAY_RATE),
                        said(MonthFigure.ON_TIME_RATE),
                        said(MonthFigure.EARLY_RATE),
                        said(MonthFigure.PROMISE_CUT));
    }

    private String queue() {
        return "二、叫号。本月取号 %s 个，平均等候 %s，半数不超过 %s，九成不超过 %s；平均办理 %s；过号率 %s，弃号率 %s；窗口利用率 %s。"
                .formatted(
                        counted(Tally.ISSUED),
                        said(MonthFigure.WAIT_MEAN),
                        said(MonthFigure.WAIT_P50),
                        said(MonthFigure.WAIT_P90),
                        said(MonthFigure.SERVICE_MEAN),
                        said(MonthFigure.MISS_RATE),
                        said(MonthFigure.ABANDON_RATE),
                        said(MonthFigure.WINDOW_USE));
    }

    private String ratings() {
        if (figures.amount(Tally.RATED).orElse(0L) == 0) {
            return "三、评价。本月未收到主动评价；未评价不视为满意。";
        }
        return "三、评价。本月收到主动评价 %s 条，主动评价率 %s，满意率 %s。"
                .formatted(counted(Tally.RATED), said(MonthFigure.RATED_RATE), said(MonthFigure.SATISFIED_RATE));
    }

    /** What the month leaves to be done. */
    private String open() {
        long overdue = figures.amount(Tally.OPEN_OVERDUE).orElse(0L);
        boolean late = figures.reading(MonthFigure.ON_TIME_RATE)
                .filter(r -> r.ratio() < ON_TIME_GOAL)
                .isPresent();
        String matters = overdue > 0
                ? "截至期末尚有 %d 件超期未结，须逐件说明原因、限期办结。".formatted(overdue)
                : late ? "期末无超期未结办件；本月有办件超期办结，须查明原因。" : "期末无超期未结办件。";
        return "四、问题。" + matters;
    }

    private String said(MonthFigure figure) {
        return FigureText.of(figure, figures.reading(figure), Language.ZH_CN);
    }

    private String counted(Tally tally) {
        return Optional.ofNullable(figures.amounts().get(tally))
                .map(n -> Long.toString(n))
                .orElse(FigureText.NONE);
    }
}
