package org.tingxu.protocol.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tingxu.protocol.ipp.IppValue.Syntax;
import org.tingxu.protocol.wire.Bytes;

class IppWireTest {
    /** Get-Job-Attributes of job 147, spelt out by the layout of RFC 8010 section 3.1. */
    private static final Bytes ASK_FOR_A_JOB = Bytes.hex("02 00 00 09 00 00 00 01 01"
            + " 47 00 12 61 74 74 72 69 62 75 74 65 73 2D 63 68 61 72 73 65 74 00 05 75 74 66 2D 38"
            + " 21 00 06 6A 6F 62 2D 69 64 00 04 00 00 00 93"
            + " 22 00 04 6C 61 73 74 00 01 01"
            + " 44 00 01 6B 00 01 61 44 00 00 00 01 62"
            + " 03");

    private static final IppMessage JOB_147 = new IppMessage(
            0x0009,
            1,
            List.of(new IppGroup(
                    IppGroup.OPERATION,
                    List.of(
                            IppAttribute.words("attributes-charset", Syntax.CHARSET, "utf-8"),
                            IppAttribute.whole("job-id", 147),
                            IppAttribute.flag("last", true),
                            IppAttribute.words("k", Syntax.KEYWORD, "a", "b")))));

    private static final IppMessage ANSWER = new IppMessage(
            0x0001,
            0x7FFF_FFFF,
            List.of(
                    new IppGroup(IppGroup.OPERATION, List.of(IppAttribute.words("status-message", Syntax.TEXT, "成功"))),
                    new IppGroup(IppGroup.PRINTER, List.of(IppAttribute.enumerated("printer-state", 5))),
                    new IppGroup(
                            IppGroup.PRINTER,
                            List.of(
                                    IppAttribute.words("printer-name", Syntax.NAME, "大厅"),
                                    new IppAttribute(
                                            "odd",
                                            List.of(new IppValue.Other(0x13, Bytes.of()), new IppValue.Whole(-1)))))));

    @Test
    void a_request_has_the_bytes_that_the_rfc_lays_down() {
        assertThat(IppWriter.write(JOB_147)).isEqualTo(ASK_FOR_A_JOB);
        assertThat(IppReader.read(ASK_FOR_A_JOB.toArray())).isEqualTo(new IppRead.Message(JOB_147, Bytes.of()));
    }

    @Test
    void what_is_written_is_read_again_and_the_document_follows() {
        byte[] head = IppWriter.write(ANSWER).toArray();
        byte[] whole = Arrays.copyOf(head, head.length + 2);
        whole[head.length] = '%';
        whole[head.length + 1] = '!';
        assertThat(IppReader.read(whole)).isEqualTo(new IppRead.Message(ANSWER, Bytes.of('%', '!')));
    }

    @Test
    void a_message_that_is_cut_off_anywhere_is_unreadable() {
        byte[] whole = IppWriter.write(ANSWER).toArray();
        for (int length = 0; length < whole.length; length++) {
            assertThat(IppReader.read(Arrays.copyOf(whole, length)))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(IppRead.Unreadable.class);
        }
    }

    @Test
    void what_is_no_ipp_is_unreadable_and_never_throws() {
        assertThat(IppReader.read("<html>not found</html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IppRead.Unreadable.class);
        byte[] whole = IppWriter.write(ANSWER).toArray();
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) (1 << bit);
                assertThat(IppReader.read(damaged)).isNotNull();
            }
        }
    }

    @Test
    void values_are_found_by_name_and_several_groups_of_a_kind_are_kept_apart() {
        List<IppGroup> printers = ANSWER.groups(IppGroup.PRINTER);
        assertThat(printers).hasSize(2);
        assertThat(printers.getFirst().number("printer-state")).contains(5);
        assertThat(printers.getLast().words("printer-name")).containsExactly("大厅");
        assertThat(printers.getLast().number("printer-name")).isEmpty();
        assertThat(ANSWER.succeeded()).isTrue();
        assertThat(new IppMessage(0x0406, 1, List.of()).succeeded()).isFalse();
    }

    @Test
    void a_value_that_is_too_tooLongis_refused() {
        IppMessage tooLong = new IppMessage(
                1,
                1,
                List.of(new IppGroup(IppGroup.JOB, List.of(IppAttribute.words("n", Syntax.TEXT, "x".repeat(32_768))))));
        assertThatThrownBy(() -> IppWriter.write(tooLong)).hasMessageContaining("32768");
    }
}
