package org.tingxu.protocol.alpha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tingxu.protocol.kit.ReaderTrial;
import org.tingxu.protocol.kit.Vectors;
import org.tingxu.protocol.wire.Bytes;

class AlphaTest {
    private static final String PROTOCOL = "alpha";
    private static final int HELD_MAX = Wire.FRAME_BYTES_MAX + 256;

    /** NULs, SOH, type and two characters of address stand before the first sum. */
    private static final int TYPE_PLACE = Wire.NULS + 1;

    private static final int ADDRESS_END = TYPE_PLACE + 3;

    private static final ReaderTrial<AlphaFrame> LENIENT = ReaderTrial.<AlphaFrame>of(
                    AlphaReader::lenient, AlphaEncoder::encode)
            .withoutItsPreamble(Wire.NULS - 1);

    private static final ReaderTrial<AlphaFrame> CHECKED = ReaderTrial.<AlphaFrame>of(
                    AlphaReader::checked, AlphaEncoder::encode)
            .withoutItsPreamble(Wire.NULS - 1)
            .tolerating(AlphaTest::isMisdirected);

    /** Outside of every sum: whole fields reach another sign, or those behind a false end get lost. No field is another one. */
    private static boolean isMisdirected(ReaderTrial.Damage<AlphaFrame> damage) {
        List<AlphaField> sent = damage.sent().fields();
        List<AlphaField> read = damage.read().fields();
        boolean toOthers = damage.place() >= TYPE_PLACE && damage.place() < ADDRESS_END && read.equals(sent);
        boolean endedEarly = damage.value() == Wire.EOT && read.equals(sent.subList(0, read.size()));
        return toOthers || endedEarly;
    }

    static Stream<Vectors.Vector> frames() {
        return Vectors.positive(PROTOCOL).stream();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void a_vector_is_read_as_a_value_that_is_written_as_the_vector(Vectors.Vector vector) {
        AlphaFrame frame = only(vector.bytes());

        assertThat(frame.toString()).doesNotContain("Other");
        assertThat(AlphaEncoder.encode(frame)).isEqualTo(vector.bytes());
    }

    @Test
    void a_call_is_written_field_by_field() {
        AlphaFrame call = AlphaFrame.toAll(
                new AlphaCommand.WriteText('A', Position.MIDDLE, Mode.HOLD, "A001 -> WINDOW 3"), AlphaEnding.OPEN);

        assertThat(AlphaEncoder.encode(call))
                .isEqualTo(Vectors.named(PROTOCOL, "alpha-A001").bytes());
    }

    @Test
    void the_sum_counts_from_stx_to_etx() {
        AlphaFrame frame = AlphaFrame.toAll(new AlphaCommand.WriteString('0', "A"), AlphaEnding.CHECKED);

        assertThat(AlphaEncoder.encode(frame))
                .isEqualTo(Bytes.hex("00 00 00 00 00 01 5A 30 30 02 47 30 41 03 30 30 42 44 04"));
        assertThat(0x02 + 0x47 + 0x30 + 0x41 + 0x03).isEqualTo(0x00BD);
    }

    @Test
    void memory_is_laid_out_by_files() {
        assertThat(only(Vectors.named(PROTOCOL, "alpha-mem-text").bytes()))
                .isEqualTo(AlphaFrame.toAll(
                        new AlphaCommand.SetMemory(
                                List.of(new MemoryFile('A', MemoryFile.Kind.TEXT, false, 0x100, MemoryFile.ALWAYS))),
                        AlphaEnding.OPEN));
    }

    @Test
    void a_reader_that_wants_sums_reads_nothing_without() {
        assertThat(AlphaReader.checked()
                        .take(Vectors.named(PROTOCOL, "alpha-A001").bytes().toArray()))
                .isEmpty();
    }

    @Test
    void chinese_controls_and_wrong_addresses_are_refused() {
        assertThatThrownBy(() -> new AlphaCommand.WriteString('0', "请")).hasMessageContaining("ASCII only");
        assertThatThrownBy(() -> new AlphaCommand.WriteString('0', "\u0004")).hasMessageContaining("ASCII only");
        assertThatThrownBy(() -> new AlphaCommand.Other(Bytes.of(0x41, 0x04))).hasMessageContaining("mark");
        assertThatThrownBy(() ->
                        new AlphaFrame('Z', "0g", checkedSamples().getFirst().fields()))
                .hasMessageContaining("not 0g");
        AlphaField open = new AlphaField(new AlphaCommand.WriteString('0', "A"), AlphaEnding.OPEN);
        assertThatThrownBy(() -> new AlphaFrame('Z', "00", List.of(open, open))).hasMessageContaining("last field");
    }

    @Test
    void a_command_without_a_word_for_it_keeps_its_bytes() {
        Bytes setTime = Bytes.of("E 0930".getBytes(StandardCharsets.US_ASCII));

        LENIENT.readsWhatIsWritten(List.of(AlphaFrame.toAll(new AlphaCommand.Other(setTime), AlphaEnding.CHECKED)));
    }

    @Test
    void transmissions_are_read_wherever_the_line_splits_them() {
        LENIENT.readsWhereverTheLineSplits(samples());
        CHECKED.readsWhereverTheLineSplits(checkedSamples());
    }

    @Test
    void damage_to_a_field_with_a_sum_is_seen_and_damage_to_the_address_only_misdirects_it() {
        CHECKED.takesNoDamagedFrameForAnother(checkedSamples());
    }

    @Test
    void after_noise_the_next_transmission_is_read() {
        CHECKED.findsTheNextFrameAfterNoise(checkedSamples(), 20260302);
        CHECKED.findsTheNextFrameAfterATruncatedOne(checkedSamples());
        LENIENT.findsTheNextFrameAfterATruncatedOne(samples());
        LENIENT.forgetsAnUnfinishedFrame(samples());
    }

    @Test
    void a_transmission_that_never_ends_is_given_up() {
        LENIENT.staysSmall(HELD_MAX, Bytes.of(0, 1), Bytes.of(0x41), samples().getFirst());
        LENIENT.staysSmall(
                HELD_MAX,
                Bytes.hex("00 01 5A 30 30 02"),
                Bytes.of(0x02),
                samples().getFirst());
    }

    @Test
    void random_transmissions_are_read_as_they_were_written() {
        LENIENT.readsRandomFrames(AlphaTest::random, 500, 20260303);
    }

    @Test
    void whatever_comes_nothing_is_thrown_and_nothing_is_made_up() {
        LENIENT.keepsItsPromisesForRandomBytes(samples(), HELD_MAX, 2_000, 20260304);
        CHECKED.keepsItsPromisesForRandomBytes(checkedSamples(), HELD_MAX, 2_000, 20260305);
    }

    private static List<AlphaFrame> samples() {
        List<AlphaFrame> samples = new ArrayList<>(checkedSamples());
        frames().forEach(vector -> samples.add(only(vector.bytes())));
        return samples;
    }

    private static List<AlphaFrame> checkedSamples() {
        return List.of(
                AlphaFrame.toAll(
                        new AlphaCommand.WriteText('A', Position.FILL, Mode.HOLD, "A001 -> WINDOW 3"),
                        AlphaEnding.CHECKED),
                new AlphaFrame(
                        'Z',
                        "0?",
                        List.of(
                                new AlphaField(
                                        new AlphaCommand.WriteString('1', "B012\rWINDOW 1"), AlphaEnding.CHECKED),
                                new AlphaField(
                                        new AlphaCommand.WritePlainText(AlphaCommand.PRIORITY, ""),
                                        AlphaEnding.CHECKED))));
    }

    private static AlphaFrame random(Random random) {
        List<AlphaField> fields = new ArrayList<>();
        for (int left = random.nextInt(4); left >= 0; left--) {
            AlphaEnding ending = random.nextBoolean() ? AlphaEnding.CHECKED : AlphaEnding.ETX;
            fields.add(new AlphaField(command(random), left == 0 && random.nextBoolean() ? AlphaEnding.OPEN : ending));
        }
        return new AlphaFrame((char) ('!' + random.nextInt(90)), "%02X".formatted(random.nextInt(256)), fields);
    }

    private static AlphaCommand command(Random random) {
        char label = (char) (' ' + random.nextInt(95));
        return switch (random.nextInt(4)) {
            case 0 ->
                new AlphaCommand.WriteText(
                        label, one(random, Position.values()), one(random, Mode.values()), text(random));
            case 1 -> new AlphaCommand.WritePlainText(label, text(random));
            case 2 -> new AlphaCommand.WriteString(label, text(random));
            default ->
                new AlphaCommand.SetMemory(List.of(new MemoryFile(
                        label,
                        one(random, MemoryFile.Kind.values()),
                        random.nextBoolean(),
                        random.nextInt(0x1_0000),
                        "%04X".formatted(random.nextInt(0x1_0000)))));
        };
    }

    private static <T> T one(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), ' ', '~' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static AlphaFrame only(Bytes bytes) {
        List<AlphaFrame> frames = AlphaReader.lenient().take(bytes.toArray());
        assertThat(frames).hasSize(1);
        return frames.getFirst();
    }
}
