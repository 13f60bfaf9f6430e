package org.tingxu.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tingxu.protocol.kit.GbkCharacters;
import org.tingxu.protocol.kit.Vectors;

class GbkTextTest {
    @Test
    void the_text_of_the_vector_is_written_and_read() {
        Bytes bytes = Vectors.named("encoding", "text-gbk").bytes();

        assertThat(GbkText.encode("A001 请到 3号窗口")).isEqualTo(bytes);
        assertThat(GbkText.decode(bytes)).contains("A001 请到 3号窗口");
    }

    @Test
    void marks_that_slips_and_signs_use_are_in_gbk() {
        String marks = "℃·—…“”‘’《》【】、。，！？：；（）％＋－０９ＡＺａｚ￥①⑩→←↑↓№～〓";

        assertThat(GbkText.missing(marks)).isEmpty();
        assertThat(GbkText.showable(marks)).isEqualTo(marks);
        assertThat(GbkText.decode(GbkText.encode(marks))).contains(marks);
        assertThat(GbkText.encode("℃·—")).isEqualTo(Bytes.hex("A1 E6 A1 A4 A1 AA"));
    }

    @Test
    void every_two_byte_character_comes_back_as_itself() {
        int characters = 0;
        for (String text : GbkCharacters.inTextsOf(1_000)) {
            assertThat(GbkText.missing(text)).isEmpty();
            assertThat(GbkText.showable(text)).isEqualTo(text);
            assertThat(GbkText.decode(GbkText.encode(text))).contains(text);
            characters += text.length();
        }
        assertThat(characters).as("two-byte characters of GBK").isGreaterThan(21_000);
    }

    @Test
    void a_character_outside_of_gbk_shows_as_one_question_mark_and_is_named_once() {
        assertThat(GbkText.showable("𠮷田𠮷 \uD83D\uDE00窗口\uD800")).isEqualTo("?田? ?窗口?");
        assertThat(GbkText.missing("𠮷田𠮷 \uD83D\uDE00")).isEqualTo("𠮷\uD83D\uDE00");
    }

    @Test
    void controls_and_invisible_marks_are_taken_out_and_not_called_missing() {
        assertThat(GbkText.showable("A\u00001\u001B\r\n\u202E请\u200B\u2028\uFEFF❤\uFE0F"))
                .isEqualTo("A1请?");
        assertThat(GbkText.missing("A\u00001\u001B\r\n\u202E")).isEmpty();
    }

    @Test
    void what_is_not_in_gbk_is_not_written_and_what_is_no_gbk_is_not_read() {
        assertThatThrownBy(() -> GbkText.encode("窗口𠮷"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("𠮷");
        assertThat(GbkText.decode(Bytes.hex("C7"))).isEmpty();
        assertThat(GbkText.decode(Bytes.hex("FF FF"))).isEmpty();
        assertThat(GbkText.decode(Bytes.of())).contains("");
    }
}
