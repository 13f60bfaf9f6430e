package org.tingxu.protocol.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tingxu.protocol.wire.Bytes;

class ReplyDecoderTest {
    static Stream<Vectors.Vector> replies() throws IOException {
        return Vectors.from("printer");
    }

    @ParameterizedTest
    @MethodSource("replies")
    void a_reply_is_read_as_its_vector_says_wherever_the_line_splits_it(Vectors.Vector vector) {
        for (int split = 0; split <= vector.bytes().size(); split++) {
            ReplyDecoder decoder = new ReplyDecoder();
            List<PrinterReply> replies =
                    new ArrayList<>(decoder.take(vector.bytes().slice(0, split).toArray()));
            replies.addAll(decoder.take(
                    vector.bytes().slice(split, vector.bytes().size()).toArray()));

            assertThat(replies).extracting(PrinterReply::toString).isEqualTo(vector.means());
        }
    }

    @ParameterizedTest
    @MethodSource("replies")
    void replies_are_written_as_they_are_read(Vectors.Vector vector) {
        List<Byte> written = new ArrayList<>();
        for (PrinterReply reply : new ReplyDecoder().take(vector.bytes().toArray())) {
            for (byte b : ReplyEncoder.encode(reply).toArray()) {
                written.add(b);
            }
        }

        assertThat(written).containsExactly(box(vector.bytes()));
    }

    @Test
    void no_single_broken_byte_makes_another_id_or_another_kind_out_of_a_process_id() {
        Bytes sent = Bytes.hex("37 22 30 30 30 31 00");
        for (int place = 1; place < sent.size(); place++) {
            for (int value = 0; value < 256; value++) {
                List<PrinterReply> read = new ReplyDecoder().take(with(sent, place, value));
                boolean unharmed = value == sent.at(place);
                boolean otherId = place >= 2 && place <= 5 && value >= 0x20 && value < 0x7F;
                boolean otherBlock = place == 1;
                boolean ended = value == 0;

                assertThat(read.stream().anyMatch(new PrinterReply.ProcessDone(new ProcessId("0001"))::equals))
                        .as("byte %d as %02X", place, value)
                        .isEqualTo(unharmed);
                assertThat(read)
                        .allSatisfy(reply -> assertThat(reply instanceof PrinterReply.Unreadable
                                        || (reply instanceof PrinterReply.ProcessDone && (unharmed || otherId))
                                        || (reply instanceof PrinterReply.Block && otherBlock)
                                        || ended)
                                .isTrue());
            }
        }
    }

    @Test
    void a_broken_automatic_status_is_no_other_reply() {
        Bytes sent = Bytes.hex("14 00 00 0F");
        for (int place = 1; place < sent.size(); place++) {
            for (int value = 0; value < 256; value++) {
                assertThat(new ReplyDecoder().take(with(sent, place, value)))
                        .singleElement()
                        .isInstanceOf(
                                (value & 0x90) == 0 ? PrinterReply.AutoStatus.class : PrinterReply.Unreadable.class);
            }
        }
    }

    @Test
    void an_endless_block_is_given_up_at_its_bound_and_the_next_reply_is_read() {
        ReplyDecoder decoder = new ReplyDecoder();
        byte[] block = "7".repeat(ReplyDecoder.BLOCK_BYTES_MAX).getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        assertThat(decoder.take(block)).singleElement().isInstanceOf(PrinterReply.Unreadable.class);
        assertThat(decoder.take(new byte[] {0x12})).containsExactly(new PrinterReply.RealtimeStatus(0x12));
    }

    @Test
    void half_a_reply_from_before_a_fault_is_forgotten() {
        ReplyDecoder decoder = new ReplyDecoder();
        assertThat(decoder.take(Bytes.hex("37 22 30").toArray())).isEmpty();

        decoder.forget();

        assertThat(decoder.take(Bytes.hex("37 22 30 30 30 31 00").toArray()))
                .containsExactly(new PrinterReply.ProcessDone(new ProcessId("0001")));
    }

    private static byte[] with(Bytes bytes, int place, int value) {
        byte[] changed = bytes.toArray();
        changed[place] = (byte) value;
        return changed;
    }

    private static Byte[] box(Bytes bytes) {
        Byte[] boxed = new Byte[bytes.size()];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = (byte) bytes.at(i);
        }
        return boxed;
    }
}
