package org.tingxu.web.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.device.paper.A4Document;
import org.tingxu.device.paper.A4Document.Column;
import org.tingxu.device.paper.A4Document.Fact;
import org.tingxu.device.paper.A4Document.Facts;
import org.tingxu.device.paper.A4Document.Heading;
import org.tingxu.device.paper.A4Document.Paragraph;
import org.tingxu.device.paper.A4Document.Side;
import org.tingxu.device.paper.A4Document.Table;
import org.tingxu.report.DayFigures;

/** The hall's report of one day. A figure that nobody could measure is "—", which is not 0. */
public final class DayReportDocument {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final String NONE = "—";

    private final Report report;
    private final Language language;

    private DayReportDocument(Report report, Language language) {
        this.report = report;
        this.language = language;
    }

    /**
     * What is reported.
     *
     * @param windows names of the hall's windows by number; a window that only the figures know is called by its number
     * @param printedAt local time of the hall
     * @param journalHead number and hash of the journal's last row, which shows later that nothing was cut off; empty = not
     *     printed
     */
    public record Report(
            Text hall,
            LocalDate day,
            DayFigures.Figures figures,
            Map<Integer, Text> windows,
            LocalDateTime printedAt,
            Optional<String> journalHead) {
        public Report {
            windows = Map.copyOf(windows);
        }
    }

    /** The report as a paper. */
    public static A4Document of(Report report, Language language) {
        return new DayReportDocument(report, language).document();
    }

    private A4Document document() {
        String hall = report.hall().in(language);
        return new A4Document(
                language,
                hall + say("服务日报", ": report of the day"),
                List.of(
                        facts(),
                        new Heading(say("各窗口办理情况", "Windows")),
                        windows(),
                        new Paragraph(say(
                                "等候时间自取号起，至最后一次有效叫号止（叫号后已开始办理）。办理时长不含挂起时间。作废号票无人持有，不计入。“—”表示当日无数据，并非为零。",
                                "A wait is from issue to the last call that led to serving. Time of serving leaves out time"
                                        + " on hold. Voided tickets, which nobody held, are not counted. “—” means that"
                                        + " nothing was measured; it is not zero."))),
                List.of(say("制表人", "Prepared by"), say("审核人", "Checked by"), say("日期", "Date")),
                hall + " · " + say("打印于 ", "printed ") + TIME.format(report.printedAt()),
                false);
    }

    private Facts facts() {
        DayFigures.Figures figures = report.figures();
        List<Fact> all = List.of(
                new Fact(say("日期", "Day"), report.day().toString()),
                new Fact(say("取号", "Tickets issued"), count(figures.issued())),
                new Fact(say("办结", "Finished"), count(figures.finished())),
                new Fact(say("过号", "Missed"), count(figures.missed())),
                new Fact(say("取消", "Cancelled"), count(figures.cancelled())),
                new Fact(say("等候时间中位数", "Median wait"), duration(figures.waitMedianSeconds())),
                new Fact(say("等候时间 P90", "90th percentile of waits"), duration(figures.waitP90Seconds())),
                new Fact(
                        say("日志末端校验值", "Head of the journal"),
                        report.journalHead().orElse(NONE)));
        return new Facts(report.journalHead().isPresent() ? all : all.subList(0, all.size() - 1));
    }

    private Table windows() {
        TreeSet<Integer> numbers = new TreeSet<>(report.windows().keySet());
        numbers.addAll(report.figures().windows().keySet());
        return new Table(
                List.of(
                        new Column(say("窗口", "No."), 2, Side.RIGHT),
                        new Column(say("名称", "Window"), 6, Side.LEFT),
                        new Column(say("办理件数", "Served"), 3, Side.RIGHT),
                        new Column(say("办理时长中位数", "Median time of serving"), 4, Side.RIGHT)),
                numbers.stream().map(this::window).toList());
    }

    private List<String> window(int number) {
        DayFigures.OfWindow figures = report.figures().window(number);
        String name = Optional.ofNullable(report.windows().get(number))
                .map(text -> text.in(language))
                .orElse(NONE);
        return List.of(
                Integer.toString(number), name, count(figures.served()), duration(figures.serviceMedianSeconds()));
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    private String duration(Optional<Long> seconds) {
        return seconds.map(s -> say(s / 60 + " 分 " + s % 60 + " 秒", s / 60 + " min " + s % 60 + " s"))
                .orElse(NONE);
    }

    private String say(String zh, String en) {
        return switch (language) {
            case ZH_CN -> zh;
            case EN -> en;
        };
    }
}
