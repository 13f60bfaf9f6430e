package org.tingxu.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.device.paper.A4Document;
import org.tingxu.device.paper.A4Document.Paragraph;
import org.tingxu.device.paper.A4Layout;
import org.tingxu.device.paper.A4Preview;
import org.tingxu.device.paper.Judges;
import org.tingxu.report.month.DayRow;
import org.tingxu.report.month.MonthFigure;
import org.tingxu.report.month.MonthFigures;
import org.tingxu.report.month.Reading;
import org.tingxu.report.month.Tally;

class MonthReportDocumentTest {
    private static final LocalDateTime PRINTED = LocalDateTime.of(2026, 4, 1, 9, 0);
    private static final MonthFigures MARCH = new MonthFigures(
            YearMonth.of(2026, 3),
            LocalDate.of(2026, 3, 31),
            true,
            Map.of(
                    MonthFigure.ACCEPTED_COUNT, new Reading(207, 1),
                    MonthFigure.DECIDED_COUNT, new Reading(190, 1),
                    MonthFigure.ON_TIME_RATE, new Reading(188, 193),
                    MonthFigure.WAIT_MEAN, new Reading(754_000_000L * 2, 2),
                    MonthFigure.SATISFIED_RATE, new Reading(96, 98)),
            Map.of(
                    Tally.ISSUED, 880L,
                    Tally.RATED, 98L,
                    Tally.OPEN_OVERDUE, 3L,
                    Tally.WAITS_TO_3, 400L,
                    Tally.WAITS_TO_5, 120L,
                    Tally.GRADES_5, 90L),
            List.of(new DayRow(LocalDate.of(2026, 3, 2), 40, 11, 9)));

    @Test
    void it_writes_itself_and_says_what_the_month_leaves_to_be_done() {
        A4Document paper = MonthReportDocument.of("青禾镇便民服务中心", MARCH, PRINTED);
        assertThat(paper.title()).isEqualTo("青禾镇便民服务中心2026 年 3 月情况报告");
        assertThat(paragraphs(paper))
                .contains("统计期：2026-03-01 至 2026-03-31。")
                .anyMatch(p -> p.contains("办件 207 件，办结 190 件") && p.contains("按时办结率 97.4%"))
                .anyMatch(p -> p.contains("即办率 —"))
                .anyMatch(p -> p.contains("尚有 3 件超期未结"));
    }

    @Test
    void a_month_without_anything_says_so_and_has_no_chart() {
        MonthFigures empty =
                new MonthFigures(YearMonth.of(2026, 5), LocalDate.of(2026, 5, 31), true, Map.of(), Map.of(), List.of());
        A4Document paper = MonthReportDocument.of("青禾镇便民服务中心", empty, PRINTED);
        assertThat(paragraphs(paper)).contains("本月无业务记录。");
        assertThat(paper.parts()).noneMatch(A4Document.Bars.class::isInstance);
    }

    @Test
    void a_reader_who_knows_nothing_of_us_reads_the_figures(@TempDir Path folder) throws Exception {
        A4Document paper = MonthReportDocument.of("青禾镇便民服务中心", MARCH, PRINTED);
        Path png = Files.write(
                folder.resolve("report.png"),
                A4Preview.png(A4Layout.of(paper), 0, 200).getBytes());
        assertThat(Judges.read(png)).contains("青禾镇便民服务中心", "情况报告", "办件207件", "97.4%", "400人", "等候时间分布");
    }

    private static List<String> paragraphs(A4Document paper) {
        return paper.parts().stream()
                .filter(Paragraph.class::isInstance)
                .map(p -> ((Paragraph) p).text())
                .toList();
    }
}
