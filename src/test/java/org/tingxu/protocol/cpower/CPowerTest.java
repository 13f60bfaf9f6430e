package org.tingxu.protocol.cpower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tingxu.protocol.kit.GbkCharacters;
import org.tingxu.protocol.kit.ReaderTrial;
import org.tingxu.protocol.kit.Vectors;
import org.tingxu.protocol.wire.Bytes;

class CPowerTest {
    private static final String PROTOCOL = "cpower5200";
    private static final int HELD_MAX = Wire.FRAME_BYTES_MAX + 256;

    private static final Look CALL = new Look(0, new Look.Align(1, 0), 0, 3, new Look.Font(2, 0), Look.Colour.RED);

    private static final ReaderTrial<CPowerRequest> REQUESTS =
            ReaderTrial.of(CPowerRequestReader::new, CPowerEncoder::encode);
    private static final ReaderTrial<CPowerReply> REPLIES =
            ReaderTrial.of(CPowerReplyReader::new, CPowerEncoder::encode);

    static Stream<Vectors.Vector> requests() {
        return Vectors.positive(PROTOCOL).stream();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_vector_is_read_as_a_value_that_is_written_as_the_vector(Vectors.Vector vector) {
        CPowerRequest request = only(vector.bytes());

        assertThat(request.toString()).doesNotContain("Other");
        assertThat(CPowerEncoder.encode(request)).isEqualTo(vector.bytes());
    }

    @Test
    void the_documents_own_example_with_a_wrong_sum_is_refused() {
        List<Vectors.Vector> negative = Vectors.negative(PROTOCOL);

        assertThat(negative).isNotEmpty();
        assertThat(negative)
                .allSatisfy(vector -> assertThat(
                                new CPowerRequestReader().take(vector.bytes().toArray()))
                        .isEmpty());
    }

    @Test
    void a_call_is_written_field_by_field_as_the_document_lays_it_out() {
        Look look = new Look(0, new Look.Align(1, 0), 0, 3, new Look.Font(2, 0), Look.Colour.RED);

        assertThat(CPowerEncoder.encode(CPowerRequest.answered(1, new CPowerCommand.ShowText(0, look, "A001 请到 3号窗口"))))
                .isEqualTo(Vectors.named(PROTOCOL, "cpower-A001").bytes());
    }

    @Test
    void water_is_escaped_because_its_second_byte_is_the_end_mark() {
        assertThat(only(Vectors.named(PROTOCOL, "cpower-water").bytes()).command())
                .isInstanceOfSatisfying(
                        CPowerCommand.ShowText.class,
                        show -> assertThat(show.text()).isEqualTo("前方积水\r\n缓慢通行"));
    }

    @Test
    void an_answer_of_old_firmware_is_read_like_one_of_new_firmware() {
        CPowerReply old = new CPowerReply(1, false, 0, new CPowerAnswer.Text(Bytes.of(0x12)));
        CPowerReply recent = new CPowerReply(1, true, 0, new CPowerAnswer.Text(Bytes.of(0x12)));

        assertThat(CPowerEncoder.encode(old)).isEqualTo(Bytes.hex("A5 68 32 01 7B 00 01 00 00 00 12 29 01 AE"));
        assertThat(CPowerEncoder.encode(recent)).isEqualTo(Bytes.hex("A5 E8 32 01 7B 00 01 00 00 00 12 A9 01 AE"));
        REPLIES.readsWhatIsWritten(List.of(old, recent));
        assertThat(new CPowerRequestReader().take(CPowerEncoder.encode(recent).toArray()))
                .isEmpty();
        assertThat(recent.problem()).isEqualTo(CPowerProblem.NONE);
        assertThat(new CPowerReply(1, true, 0x80, recent.answer()).problem()).isEqualTo(CPowerProblem.NO_TEMPLATE_MODE);
    }

    @Test
    void brightness_is_the_same_in_all_hours_and_its_ends_are_dark_and_bright() {
        assertThat(DayBrightness.always(0).hours()).hasSize(24).containsOnly(0);
        assertThat(DayBrightness.always(50).hours()).containsOnly(16);
        assertThat(DayBrightness.always(100).hours()).containsOnly(DayBrightness.MAX);
        assertThatThrownBy(() -> DayBrightness.always(101)).hasMessage("percent is 0 to 100, not 101");
    }

    @Test
    void a_text_outside_of_gbk_too_long_or_with_an_end_inside_is_refused() {
        assertThatThrownBy(() -> new CPowerCommand.ShowText(0, CALL, "𠮷")).hasMessageContaining("𠮷");
        assertThatThrownBy(() -> new CPowerCommand.ShowText(0, CALL, "口".repeat(241)))
                .hasMessageContaining("0 to 480, not 482");
        assertThatThrownBy(() -> new CPowerCommand.ShowText(0, CALL, "A\u0000B"))
                .hasMessageContaining("NUL");
        assertThatThrownBy(() -> new CPowerCommand.ShowText(8, CALL, "A")).hasMessage("window is 0 to 7, not 8");
    }

    @Test
    void frames_are_read_wherever_the_line_splits_them() {
        REQUESTS.readsWhereverTheLineSplits(requestSamples());
        REPLIES.readsWhereverTheLineSplits(replySamples());
    }

    @Test
    void no_damaged_frame_is_taken_for_another() {
        REQUESTS.takesNoDamagedFrameForAnother(requestSamples());
        REPLIES.takesNoDamagedFrameForAnother(replySamples());
    }

    @Test
    void the_sum_does_not_see_every_damage_to_a_pair_but_the_length_does() {
        CPowerRequest sent = CPowerRequest.answered(1, new CPowerCommand.OtherText(Bytes.hex("99 A0 05 A0 0E A0 0A")));

        assertThat(Wire.sum(Bytes.hex("A0 05"))).isEqualTo(Wire.sum(Bytes.hex("A5")));
        REQUESTS.takesNoDamagedFrameForAnother(List.of(sent));
    }

    @Test
    void after_noise_the_next_frame_is_read() {
        REQUESTS.findsTheNextFrameAfterNoise(requestSamples(), 20260302);
        REQUESTS.findsTheNextFrameAfterATruncatedOne(requestSamples());
        REQUESTS.forgetsAnUnfinishedFrame(requestSamples());
        REPLIES.findsTheNextFrameAfterNoise(replySamples(), 20260303);
        REPLIES.findsTheNextFrameAfterATruncatedOne(replySamples());
        REPLIES.forgetsAnUnfinishedFrame(replySamples());
    }

    @Test
    void a_frame_that_never_ends_is_given_up() {
        REQUESTS.staysSmall(
                HELD_MAX, Bytes.of(0xA5), Bytes.of(0x68), requestSamples().getFirst());
        REPLIES.staysSmall(
                HELD_MAX, Bytes.of(0xA5), Bytes.of(0xAA, 0x05), replySamples().getFirst());
    }

    @Test
    void every_character_of_gbk_comes_back_whatever_marks_its_bytes_look_like() {
        REQUESTS.readsWhatIsWritten(GbkCharacters.inTextsOf(200).stream()
                .map(text -> CPowerRequest.answered(1, new CPowerCommand.ShowText(0, CALL, text)))
                .toList());
    }

    @Test
    void random_frames_are_read_as_they_were_written() {
        REQUESTS.readsRandomFrames(CPowerTest::randomRequest, 500, 20260304);
        REPLIES.readsRandomFrames(CPowerTest::randomReply, 500, 20260305);
    }

    @Test
    void whatever_comes_nothing_is_thrown_and_nothing_is_made_up() {
        REQUESTS.keepsItsPromisesForRandomBytes(requestSamples(), HELD_MAX, 2_000, 20260306);
        REPLIES.keepsItsPromisesForRandomBytes(replySamples(), HELD_MAX, 2_000, 20260307);
    }

    private static List<CPowerRequest> requestSamples() {
        List<CPowerRequest> samples = new ArrayList<>();
        requests().forEach(vector -> samples.add(only(vector.bytes())));
        samples.add(CPowerRequest.unanswered(0xA5, new CPowerCommand.SetBrightness(DayBrightness.always(80))));
        samples.add(CPowerRequest.answered(0xAE, new CPowerCommand.AskBrightness()));
        samples.add(CPowerRequest.answered(0xAA, new CPowerCommand.AskVersion()));
        return samples;
    }

    private static List<CPowerReply> replySamples() {
        return List.of(
                new CPowerReply(1, true, 0, new CPowerAnswer.Text(Bytes.of(0x12))),
                new CPowerReply(1, false, 0xAE, new CPowerAnswer.Text(Bytes.hex("A0 05 AA A5 AE"))),
                new CPowerReply(0xA5, true, 0, new CPowerAnswer.BrightnessSet(true)),
                new CPowerReply(2, true, 0, new CPowerAnswer.BrightnessIs(DayBrightness.always(30))),
                new CPowerReply(2, true, 0, new CPowerAnswer.PowerSet(false)),
                new CPowerReply(2, true, 0, new CPowerAnswer.PowerIs(true, Bytes.hex("08 1E 11 1E 00 00 00 00"))),
                new CPowerReply(2, true, 0, new CPowerAnswer.Version(Bytes.hex("32 12 12 00 00 00 33"))));
    }

    private static CPowerRequest randomRequest(Random random) {
        return new CPowerRequest(random.nextInt(256), random.nextInt(256), randomCommand(random));
    }

    private static CPowerCommand randomCommand(Random random) {
        return switch (random.nextInt(11)) {
            case 0 -> new CPowerCommand.Store(random.nextBoolean());
            case 1 -> new CPowerCommand.DeleteAllPrograms();
            case 2 ->
                new CPowerCommand.DeletePrograms(
                        random.ints(1 + random.nextInt(5), 1, 101).boxed().toList());
            case 3 ->
                new CPowerCommand.ProgramText(
                        random.nextLong(1L << 32), 1 + random.nextInt(100), 1 + random.nextInt(10), "请到3号窗口");
            case 4 -> new CPowerCommand.OtherText(Bytes.of(0x99, random.nextInt(256), random.nextInt(256)));
            case 5 -> new CPowerCommand.AskBrightness();
            case 6 -> new CPowerCommand.SetBrightness(randomDay(random));
            case 7 -> new CPowerCommand.AskVersion();
            case 8 -> new CPowerCommand.AskPower();
            case 9 -> new CPowerCommand.SetPower(random.nextBoolean());
            default ->
                new CPowerCommand.ShowText(
                        random.nextInt(8),
                        new Look(
                                random.nextInt(256),
                                new Look.Align(random.nextInt(4), random.nextInt(4)),
                                random.nextInt(256),
                                random.nextInt(0x1_0000),
                                new Look.Font(random.nextInt(16), random.nextInt(8)),
                                new Look.Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256))),
                        "A%03d 请到 3号窗口\r\n水".formatted(random.nextInt(1_000)));
        };
    }

    private static CPowerReply randomReply(Random random) {
        CPowerAnswer answer = switch (random.nextInt(6)) {
            case 0 -> new CPowerAnswer.BrightnessSet(random.nextBoolean());
            case 1 -> new CPowerAnswer.BrightnessIs(randomDay(random));
            case 2 -> new CPowerAnswer.PowerSet(random.nextBoolean());
            case 3 -> new CPowerAnswer.PowerIs(random.nextBoolean(), randomBytes(random, 8));
            case 4 -> new CPowerAnswer.Version(randomBytes(random, 1 + random.nextInt(64)));
            default -> new CPowerAnswer.Text(randomBytes(random, random.nextInt(64)));
        };
        return new CPowerReply(random.nextInt(256), random.nextBoolean(), random.nextInt(256), answer);
    }

    private static DayBrightness randomDay(Random random) {
        return new DayBrightness(
                random.ints(DayBrightness.HOURS, 0, 256).boxed().toList());
    }

    private static Bytes randomBytes(Random random, int count) {
        return Bytes.of(random.ints(count, 0, 256).toArray());
    }

    private static CPowerRequest only(Bytes bytes) {
        List<CPowerRequest> requests = new CPowerRequestReader().take(bytes.toArray());
        assertThat(requests).hasSize(1);
        return requests.getFirst();
    }
}
