package org.tingxu.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void fields_are_read_as_they_are_written() {
        Bytes row = new ByteRow()
                .u8(0xFE)
                .u16(0x1234)
                .u16BigEndian(0x1234)
                .u32(0xFFEEDDCCL)
                .u32BigEndian(0xFFEEDDCCL)
                .bytes(Bytes.hex("01 02"))
                .toBytes();

        assertThat(row).isEqualTo(Bytes.hex("FE 34 12 12 34 CC DD EE FF FF EE DD CC 01 02"));
        Cursor cursor = new Cursor(row);
        assertThat(cursor.u8()).isEqualTo(0xFE);
        assertThat(cursor.u16()).isEqualTo(0x1234);
        assertThat(cursor.u16BigEndian()).isEqualTo(0x1234);
        assertThat(cursor.u32()).isEqualTo(0xFFEEDDCCL);
        assertThat(cursor.u32BigEndian()).isEqualTo(0xFFEEDDCCL);
        assertThat(cursor.left()).isEqualTo(2);
        cursor.expect(1);
        assertThat(cursor.rest()).isEqualTo(Bytes.of(2));
        cursor.end();
    }

    @Test
    void a_value_that_does_not_fit_is_refused_and_not_cut() {
        assertThatThrownBy(() -> new ByteRow().u8(256)).hasMessageContaining("0 to 255, not 256");
        assertThatThrownBy(() -> new ByteRow().u16(-1)).hasMessageContaining("0 to 65535, not -1");
        assertThatThrownBy(() -> new ByteRow().u32(1L << 32)).hasMessageContaining("not 4294967296");
        assertThatThrownBy(() -> Range.check("speed", 9, 1, 8)).hasMessage("speed is 1 to 8, not 9");
    }

    @Test
    void nothing_is_read_beyond_the_end_and_nothing_is_left_unseen() {
        assertThatThrownBy(() -> new Cursor(Bytes.of(1)).u16()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cursor(Bytes.of(1)).bytes(0xFFFF_FFFFL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cursor(Bytes.of(1)).bytes(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cursor(Bytes.of(1)).end()).hasMessageContaining("1 bytes too many");
        assertThatThrownBy(() -> new Cursor(Bytes.of(1)).expect(2)).hasMessageContaining("01, not 02");
    }

    @Test
    void text_that_is_no_ascii_shows_as_question_marks() {
        assertThat(AsciiText.showable("A001 请\uD83D\uDE00\r\u202E~")).isEqualTo("A001 ??~");
        assertThat(AsciiText.missing("请A请é")).isEqualTo("请é");
    }
}
