package org.tingxu.device.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tingxu.device.paper.Papers.paper;
import static org.tingxu.device.paper.Papers.table;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tingxu.core.name.Language;
import org.tingxu.device.paper.A4Document.Column;
import org.tingxu.device.paper.A4Document.Fact;
import org.tingxu.device.paper.A4Document.Facts;
import org.tingxu.device.paper.A4Document.Heading;
import org.tingxu.device.paper.A4Document.Paragraph;
import org.tingxu.device.paper.A4Document.Side;
import org.tingxu.device.paper.A4Document.Table;

class A4LayoutTest {
    private static final double MARGIN_PT = 20 / 25.4 * 72;

    @Test
    void a_long_table_breaks_between_rows_and_repeats_its_head_on_every_page() {
        A4Pages pages = A4Layout.of(paper("长表", table(120)));
        assertThat(pages.getNumberOfPages()).isGreaterThan(2);
        for (int page = 0; page < pages.getNumberOfPages(); page++) {
            assertThat(pages.words(page)).containsOnlyOnce("号票", "件数");
        }
        List<String> rows =
                everyPage(pages).filter(words -> words.startsWith("行")).toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        IntStream.range(0, 120).mapToObj("行%03d"::formatted).toList());
    }

    @Test
    void a_row_higher_than_a_page_is_broken_between_its_lines_and_nothing_is_lost() {
        String text = IntStream.range(0, 90).mapToObj("第%03d句\n"::formatted).reduce("", String::concat);
        A4Pages pages = A4Layout.of(paper(
                "高行", new Table(List.of(new Column("内容", 1, Side.LEFT)), List.of(List.of(text), List.of("末行")))));
        assertThat(everyPage(pages).filter(words -> words.endsWith("句"))).hasSize(90);
        assertThat(pages.words(pages.getNumberOfPages() - 1)).contains("内容", "末行");
    }

    @Test
    void everything_stays_within_the_margins() {
        A4Pages pages = A4Layout.of(new A4Document(
                        Language.EN,
                        "很长的标题".repeat(30),
                        List.of(
                                new Heading("A heading"),
                                new Paragraph("数据".repeat(3_000) + " " + "unbroken".repeat(200)),
                                new Facts(List.of(new Fact("名".repeat(150), "值".repeat(300)))),
                                table(70)),
                        List.of("Prepared by", "Checked by", "一个很长很长很长的签名名称", "Date"),
                        "脚注".repeat(90),
                        false)
                .reprinted());
        PaperFont font = PaperFont.forText("中");
        for (int page = 0; page < pages.getNumberOfPages(); page++) {
            assertThat(pages.marks(page)).allSatisfy(mark -> within(mark, font));
        }
    }

    @Test
    void every_page_says_which_it_is_and_of_how_many() {
        A4Pages pages = A4Layout.of(paper("长表", table(60)));
        int last = pages.getNumberOfPages();
        assertThat(last).isEqualTo(2);
        assertThat(pages.words(0)).contains("第 1 页 / 共 2 页", "样例厅");
        assertThat(pages.words(1)).contains("第 2 页 / 共 2 页", "样例厅", "长表");
    }

    @Test
    void a_reprint_is_marked_on_every_page_and_an_original_on_none() {
        A4Document original = paper("长表", table(60));
        assertThat(everyPage(A4Layout.of(original))).doesNotContain("补打");
        A4Pages copy = A4Layout.of(original.reprinted());
        for (int page = 0; page < copy.getNumberOfPages(); page++) {
            assertThat(copy.words(page)).contains("补打");
        }
    }

    @Test
    void signatures_stand_together_behind_the_last_part() {
        A4Document signed =
                new A4Document(Language.ZH_CN, "签字", List.of(table(20)), List.of("制表人", "审核人"), "样例厅", false);
        List<String> words = A4Layout.of(signed).words(0);
        assertThat(words.indexOf("制表人")).isGreaterThan(words.indexOf("行019"));
        assertThat(words).contains("审核人");
    }

    @Test
    void control_characters_and_hidden_marks_never_reach_the_paper() {
        A4Document document = paper("标\u0007题\u202E", new Paragraph("一\u001B[2J二\t三\u0000\n四\uD800"));
        assertThat(document.title()).isEqualTo("标题");
        assertThat(A4Layout.of(document).words(0)).contains("一[2J二 三").doesNotContain("\u001B");
    }

    @Test
    void a_character_that_no_font_can_draw_is_seen_to_be_missing() {
        assertThat(A4Layout.of(paper("缺字", new Paragraph("甲\uE123乙"))).words(0)).contains("甲〓乙");
    }

    @Test
    void a_paper_without_end_is_refused() {
        assertThatThrownBy(() -> A4Layout.of(paper("长", table(2_000), table(2_000), table(2_000))))
                .isInstanceOfSatisfying(
                        PaperRefused.class,
                        refused -> assertThat(refused.fault().code()).isEqualTo("a4-too-long"));
    }

    @Test
    void without_a_chinese_font_the_fault_names_the_debian_package() {
        assertThatThrownBy(() -> PaperFont.among(Set.of(), "厅序"))
                .isInstanceOfSatisfying(PaperRefused.class, refused -> {
                    assertThat(refused.fault().code()).isEqualTo("no-cjk-font");
                    assertThat(refused.fault().sentence(Language.EN)).contains("fonts-noto-cjk");
                    assertThat(refused.fault().sentence(Language.ZH_CN)).contains("fonts-noto-cjk", "中文字体");
                });
    }

    @Test
    void a_document_that_cannot_be_a_paper_is_refused_at_birth() {
        assertThatThrownBy(() -> paper(" \n")).hasMessageContaining("title");
        assertThatThrownBy(() -> new Table(List.of(), List.of())).hasMessageContaining("columns");
        assertThatThrownBy(() -> new Table(List.of(new Column("a", 1, Side.LEFT)), List.of(List.of("1", "2"))))
                .hasMessageContaining("cells");
        assertThatThrownBy(() -> new Paragraph("x".repeat(20_001))).hasMessageContaining("20000");
    }

    private static Stream<String> everyPage(A4Pages pages) {
        return IntStream.range(0, pages.getNumberOfPages()).boxed().flatMap(page -> pages.words(page).stream());
    }

    private static void within(Mark mark, PaperFont font) {
        double right = A4Pages.WIDTH_PT - MARGIN_PT + 0.5;
        double bottom = A4Pages.HEIGHT_PT - MARGIN_PT + 0.5;
        switch (mark) {
            case Mark.Words words -> {
                assertThat(words.x()).as(words.text()).isGreaterThanOrEqualTo(MARGIN_PT - 0.5);
                assertThat(words.x() + font.widthPt(words.text(), words.lettering()))
                        .as(words.text())
                        .isLessThanOrEqualTo(right);
                assertThat(words.baseline()).as(words.text()).isBetween(MARGIN_PT, bottom);
            }
            case Mark.Stroke stroke -> {
                assertThat(Math.min(stroke.fromX(), stroke.toX())).isGreaterThanOrEqualTo(MARGIN_PT - 0.5);
                assertThat(Math.max(stroke.fromX(), stroke.toX())).isLessThanOrEqualTo(right);
                assertThat(Math.max(stroke.fromY(), stroke.toY())).isLessThanOrEqualTo(bottom);
            }
            case Mark.Fill fill -> {
                assertThat(fill.x()).isGreaterThanOrEqualTo(MARGIN_PT - 0.5);
                assertThat(fill.x() + fill.width()).isLessThanOrEqualTo(right);
                assertThat(fill.y() + fill.height()).isBetween(MARGIN_PT, bottom);
            }
        }
    }
}
