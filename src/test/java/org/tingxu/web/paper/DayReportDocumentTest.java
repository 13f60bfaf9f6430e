package org.tingxu.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.device.paper.A4Document;
import org.tingxu.device.paper.A4Document.Fact;
import org.tingxu.device.paper.A4Layout;
import org.tingxu.device.paper.A4Preview;
import org.tingxu.device.paper.Judges;
import org.tingxu.report.DayFigures;

class DayReportDocumentTest {
    private static final DayFigures.Figures FIGURES = new DayFigures.Figures(
            128,
            117,
            6,
            5,
            12,
            Optional.of(754L),
            Optional.empty(),
            Map.of(
                    3, new DayFigures.OfWindow(61, Optional.of(305L)),
                    9, new DayFigures.OfWindow(1, Optional.empty())));

    private static DayReportDocument.Report report(Optional<String> head) {
        return new DayReportDocument.Report(
                new Text("青禾镇便民服务中心", "Qinghe Township Service Hall"),
                LocalDate.of(2026, 3, 2),
                FIGURES,
                Map.of(3, new Text("社保窗口", "Social insurance"), 1, new Text("综合窗口", "General")),
                LocalDateTime.of(2026, 3, 2, 17, 30),
                head);
    }

    @Test
    void every_figure_of_the_day_is_on_the_paper_and_what_was_not_measured_is_a_dash() {
        A4Document paper = DayReportDocument.of(report(Optional.empty()), Language.ZH_CN);
        assertThat(paper.title()).isEqualTo("青禾镇便民服务中心服务日报");
        assertThat(facts(paper))
                .containsExactly(
                        new Fact("日期", "2026-03-02"),
                        new Fact("取号", "128"),
                        new Fact("办结", "117"),
                        new Fact("过号", "6"),
                        new Fact("取消", "5"),
                        new Fact("等候时间中位数", "12 分 34 秒"),
                        new Fact("等候时间 P90", "—"));
        assertThat(paper.signatures()).containsExactly("制表人", "审核人", "日期");
        assertThat(paper.footer()).contains("2026-03-02 17:30");
    }

    @Test
    void windows_stand_in_order_with_those_that_served_nobody_and_those_that_are_gone() {
        assertThat(table(DayReportDocument.of(report(Optional.empty()), Language.ZH_CN))
                        .rows())
                .containsExactly(
                        List.of("1", "综合窗口", "0", "—"),
                        List.of("3", "社保窗口", "61", "5 分 5 秒"),
                        List.of("9", "—", "1", "—"));
    }

    @Test
    void the_report_in_english_has_no_chinese_in_it() {
        A4Document paper = DayReportDocument.of(report(Optional.of("#5120 9f2c")), Language.EN);
        assertThat(paper.toString()).doesNotContainPattern("\\p{IsHan}");
        assertThat(facts(paper)).contains(new Fact("Median wait", "12 min 34 s"));
        assertThat(facts(paper)).contains(new Fact("Head of the journal", "#5120 9f2c"));
    }

    @Test
    void a_reader_who_knows_nothing_of_us_reads_the_hall_and_its_figures(@TempDir Path folder) throws Exception {
        A4Document paper = DayReportDocument.of(report(Optional.empty()), Language.ZH_CN);
        Path png = Files.write(
                folder.resolve("report.png"),
                A4Preview.png(A4Layout.of(paper), 0, 200).getBytes());
        assertThat(Judges.read(png))
                .contains("青禾镇便民服务中心服务日报", "取号128", "办结117", "12分34秒", "社保窗口", "综合窗口", "制表人", "第1页");
    }

    private static List<Fact> facts(A4Document paper) {
        return paper.parts().stream()
                .filter(A4Document.Facts.class::isInstance)
                .map(A4Document.Facts.class::cast)
                .flatMap(f -> f.facts().stream())
                .toList();
    }

    private static A4Document.Table table(A4Document paper) {
        return paper.parts().stream()
                .filter(A4Document.Table.class::isInstance)
                .map(A4Document.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
