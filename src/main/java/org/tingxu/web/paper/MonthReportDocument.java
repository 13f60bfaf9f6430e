package org.tingxu.web.paper;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tingxu.core.name.Language;
import org.tingxu.device.paper.A4Document;
import org.tingxu.device.paper.A4Document.Bar;
import org.tingxu.device.paper.A4Document.Bars;
import org.tingxu.device.paper.A4Document.Column;
import org.tingxu.device.paper.A4Document.Heading;
import org.tingxu.device.paper.A4Document.Paragraph;
import org.tingxu.device.paper.A4Document.Part;
import org.tingxu.device.paper.A4Document.Side;
import org.tingxu.device.paper.A4Document.Table;
import org.tingxu.report.month.DayRow;
import org.tingxu.report.month.MonthFigure;
import org.tingxu.report.month.MonthFigures;
import org.tingxu.report.month.Reading;
import org.tingxu.report.month.Tally;
import org.tingxu.web.month.FigureText;
import org.tingxu.web.month.ReportWords;

/** The situation report of a month (情况报告), in Chinese: words, bars, and every figure with its formula. */
public final class MonthReportDocument {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final List<String> GRADES = List.of("非常满意", "满意", "基本满意", "不满意", "非常不满意");

    private MonthReportDocument() {}

    /**
     * The report as a paper.
     *
     * @param hall    its name in Chinese
     * @param printed local time of the hall
     */
    public static A4Document of(String hall, MonthFigures figures, LocalDateTime printed) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(span(figures)));
        new ReportWords(figures).paragraphs().forEach(words -> parts.add(new Paragraph(words)));
        if (!figures.readings().isEmpty()) {
            waits(figures, parts);
            grades(figures, parts);
            days(figures, parts);
        }
        parts.add(new Heading("指标一览"));
        parts.add(table(figures));
        parts.add(new Paragraph("“—”表示当月无数据，并非为零。每项指标均可由日志重新计算核对。"));
        return new A4Document(
                Language.ZH_CN,
                hall + ReportWords.month(figures.month()) + "情况报告",
                parts,
                List.of("制表人", "审核人", "日期"),
                hall + " · 打印于 " + TIME.format(printed),
                false);
    }

    private static String span(MonthFigures figures) {
        String whole = "统计期：%s 至 %s".formatted(figures.month().atDay(1), figures.asOf());
        return figures.complete() ? whole + "。" : whole + "（当月未结束，为截至当日数）。";
    }

    private static void waits(MonthFigures figures, List<Part> parts) {
        List<Bar> bars = new ArrayList<>();
        for (Tally bin : Tally.WAIT_BINS) {
            String name = Tally.binEnd(bin).map(end -> "≤ " + end + " 分").orElse("> 30 分");
            figures.amount(bin).ifPresent(n -> bars.add(bar(name, n, "人")));
        }
        if (figures.reading(MonthFigure.WAIT_MEAN).isPresent()) {
            parts.add(new Heading("等候时间分布"));
            parts.add(new Bars(bars));
        }
    }

    private static void grades(MonthFigures figures, List<Part> parts) {
        if (figures.reading(MonthFigure.SATISFIED_RATE).isEmpty()) {
            return;
        }
        List<Bar> bars = new ArrayList<>();
        List<Tally> best = Tally.GRADES.reversed();
        for (int i = 0; i < best.size(); i++) {
            bars.add(bar(GRADES.get(i), figures.amount(best.get(i)).orElse(0L), "条"));
        }
        parts.add(new Heading("评价分布"));
        parts.add(new Bars(bars));
    }

    private static void days(MonthFigures figures, List<Part> parts) {
        List<List<String>> rows =
                figures.days().stream().map(MonthReportDocument::day).toList();
        parts.add(new Heading("逐日业务量"));
        parts.add(new Table(
                List.of(
                        new Column("日期", 4, Side.LEFT),
                        new Column("取号", 3, Side.RIGHT),
                        new Column("办件", 3, Side.RIGHT),
                        new Column("办结", 3, Side.RIGHT)),
                rows));
    }

    private static List<String> day(DayRow row) {
        return List.of(
                row.day().toString(),
                Long.toString(row.issued()),
                Long.toString(row.accepted()),
                Long.toString(row.decided()));
    }

    private static Bar bar(String name, long n, String unit) {
        return new Bar(name, n, n + " " + unit);
    }

    private static Table table(MonthFigures figures) {
        List<List<String>> rows = Arrays.stream(MonthFigure.values())
                .map(figure -> row(figure, figures.reading(figure)))
                .toList();
        return new Table(
                List.of(
                        new Column("指标", 4, Side.LEFT),
                        new Column("数值", 4, Side.RIGHT),
                        new Column("口径", 12, Side.LEFT)),
                rows);
    }

    private static List<String> row(MonthFigure figure, Optional<Reading> reading) {
        return List.of(
                figure.label().zh(),
                FigureText.of(figure, reading, Language.ZH_CN),
                figure.formula().zh());
    }
}
