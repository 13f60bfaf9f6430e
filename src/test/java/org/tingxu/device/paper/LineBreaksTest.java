package org.tingxu.device.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    @Test
    void chinese_breaks_between_any_two_characters() {
        assertThat(lines("一二三四五六七", 3)).containsExactly("一二三", "四五六", "七");
    }

    @Test
    void a_line_never_begins_with_a_full_stop_or_a_closing_bracket() {
        assertThat(lines("一二三。四五六）七", 3)).noneMatch(line -> line.startsWith("。") || line.startsWith("）"));
    }

    @Test
    void latin_words_stay_whole_while_they_fit() {
        assertThat(lines("ticket A001 waits", 7)).containsExactly("ticket", "A001", "waits");
    }

    @Test
    void what_has_no_place_to_break_is_broken_between_characters() {
        assertThat(lines("ABCDEFGH", 3)).containsExactly("ABC", "DEF", "GH");
        assertThat(lines("𠮷𠮷", 1)).containsExactly("𠮷", "𠮷");
    }

    @Test
    void a_line_feed_begins_a_line_and_an_empty_text_is_one_line() {
        assertThat(lines("一\n\n二", 5)).containsExactly("一", "", "二");
        assertThat(lines("", 5)).containsExactly("");
    }

    @Test
    void a_width_of_nothing_still_ends() {
        assertThat(lines("一二", 0)).containsExactly("一", "二");
    }

    private static List<String> lines(String text, double width) {
        return LineBreaks.of(text, width, piece -> piece.codePointCount(0, piece.length()));
    }
}
