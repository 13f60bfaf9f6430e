package org.tingxu.protocol.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tingxu.protocol.wire.Bytes;

class CommandDecoderTest {
    private static final CommandEncoder GB18030 = new CommandEncoder(TextCharset.GB18030);

    static Stream<Vectors.Vector> commands() throws IOException {
        return Vectors.from("host");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_is_read_as_its_vector_says_wherever_the_line_splits_it(Vectors.Vector vector) {
        for (int split = 0; split <= vector.bytes().size(); split++) {
            CommandDecoder decoder = new CommandDecoder(TextCharset.GB18030);
            List<PrinterCommand> read = new ArrayList<>();
            decoder.take(vector.bytes().slice(0, split).toArray()).forEach(d -> read.add(d.command()));
            decoder.take(vector.bytes().slice(split, vector.bytes().size()).toArray())
                    .forEach(d -> read.add(d.command()));

            assertThat(read).extracting(PrinterCommand::toString).isEqualTo(vector.means());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commands_are_written_as_they_are_read(Vectors.Vector vector) {
        assertThat(GB18030.encode(read(vector.bytes()))).isEqualTo(vector.bytes());
    }

    @Test
    void after_noise_the_next_slip_is_read_whole() {
        Random random = new Random(20260302);
        Bytes slip = Bytes.hex("1B 40 1C 26 41 0A 1D 56 42 00");
        for (int round = 0; round < 500; round++) {
            CommandDecoder decoder = new CommandDecoder(TextCharset.GB18030);
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            withoutBlocks(noise);
            List<CommandDecoder.Decoded> before = decoder.take(noise);
            assertThat(before.size()).isLessThanOrEqualTo(noise.length);

            List<PrinterCommand> read = new ArrayList<>();
            decoder.take(new byte[] {0, 0, 0, 0}).forEach(d -> read.add(d.command()));
            decoder.take(slip.toArray()).forEach(d -> read.add(d.command()));

            assertThat(read)
                    .endsWith(
                            new PrinterCommand.Initialise(),
                            new PrinterCommand.ChineseMode(true),
                            new PrinterCommand.Text("A"),
                            new PrinterCommand.LineFeed(),
                            new PrinterCommand.Cut(0));
        }
    }

    /** Blocks announce a length, and whatever is inside of it belongs to them: GS alone may do so. */
    private static void withoutBlocks(byte[] noise) {
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == Wire.GS ? Wire.ESC : noise[i];
        }
    }

    @Test
    void nothing_in_a_text_can_act_as_a_command() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x3000; c++) {
            all.append(c);
        }
        all.append('\uD800').append('\u202E').append("\uFEFF");

        Bytes bytes = GB18030.encode(new PrinterCommand.Text(all.toString()));

        for (int i = 0; i < bytes.size(); i++) {
            assertThat(bytes.at(i)).isGreaterThanOrEqualTo(0x20).isNotEqualTo(0x7F);
        }
        assertThat(new PrinterCommand.Text("A\u001B@\nB").text()).isEqualTo("A@ B");
        assertThat(new PrinterCommand.QrStore("https://x\u001Dk").data()).isEqualTo("https://xk");
    }

    @Test
    void a_character_that_the_charset_cannot_hold_is_seen_to_be_missing() {
        assertThat(GB18030.encode(new PrinterCommand.Text("𠮷\uD800"))).isEqualTo(Bytes.hex("95 34 B2 35 A1 FE"));
        assertThat(new CommandEncoder(TextCharset.GBK).encode(new PrinterCommand.Text("𠮷A")))
                .isEqualTo(Bytes.hex("A1 FE 41"));
    }

    @Test
    void values_that_no_printer_takes_are_refused_with_the_range() {
        assertThatThrownBy(() -> new PrinterCommand.Size(9, 1)).hasMessageContaining("1 to 8");
        assertThatThrownBy(() -> new PrinterCommand.Code128("号")).hasMessageContaining("ASCII");
        assertThatThrownBy(() -> GB18030.encode(new PrinterCommand.QrStore("x".repeat(1_001))))
                .hasMessageContaining("at most 1000 bytes");
        assertThatThrownBy(() -> new ProcessId("12")).hasMessageContaining("four");
    }

    @Test
    void one_job_has_one_process_id() {
        assertThat(ProcessId.of("job-1")).isEqualTo(ProcessId.of("job-1")).isNotEqualTo(ProcessId.of("job-2"));
    }

    @Test
    void lines_are_broken_at_their_width_and_at_spaces_where_there_are_some() {
        assertThat(PrinterText.wrap("一二三四五", 4)).containsExactly("一二", "三四", "五");
        assertThat(PrinterText.wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(PrinterText.wrap("窗口", 1)).containsExactly("窗", "口");
    }

    private static List<PrinterCommand> read(Bytes bytes) {
        return new CommandDecoder(TextCharset.GB18030)
                .take(bytes.toArray()).stream()
                        .map(CommandDecoder.Decoded::command)
                        .toList();
    }
}
