package org.tingxu.protocol.onbon;

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
import org.tingxu.protocol.wire.MarkedFrames;

class OnbonTest {
    private static final String FONT_CARDS = "onbon-bx-k";
    private static final String SIXTH = "onbon-bx-6";

    /** A test of the escaping alone: between its marks is no frame. */
    private static final String ESCAPING = "onbon-escape-1";

    private static final ReaderTrial<OnbonFrame> TRIAL =
            ReaderTrial.<OnbonFrame>of(OnbonReader::new, OnbonEncoder::encode).withoutItsPreamble(Wire.STARTS - 1);

    static Stream<Vectors.Vector> frames() {
        return Stream.concat(Vectors.positive(FONT_CARDS).stream(), Vectors.positive(SIXTH).stream())
                .filter(vector -> !vector.name().equals(ESCAPING));
    }

    @ParameterizedTest
    @MethodSource("frames")
    void a_vector_is_read_as_a_value_that_is_written_as_the_vector(Vectors.Vector vector) {
        OnbonFrame frame = only(vector.bytes());

        assertThat(frame.toString()).doesNotContain("Other");
        assertThat(OnbonEncoder.encode(frame)).isEqualTo(vector.bytes());
    }

    @Test
    void a_frame_that_was_edited_without_its_crc_is_refused() {
        List<Vectors.Vector> negative = Vectors.negative(FONT_CARDS);

        assertThat(negative).isNotEmpty();
        assertThat(negative)
                .allSatisfy(vector -> assertThat(read(vector.bytes())).isEmpty());
    }

    @Test
    void marks_inside_of_a_frame_are_written_as_pairs() {
        Bytes line = Vectors.named(FONT_CARDS, ESCAPING).bytes();
        Bytes content = Bytes.hex("A5 5A");

        assertThat(new MarkedFrames(Wire.MARKS, 100).take(line.toArray())).containsExactly(content);
        assertThat(Wire.MARKS.frame(content)).isEqualTo(line.slice(Wire.STARTS - 1, line.size()));
    }

    @Test
    void the_crc_is_the_one_of_the_documents() {
        assertThat(Crc16.of(Bytes.of("123456789".getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
                .isEqualTo(0xBB3D);
    }

    @Test
    void a_call_is_written_field_by_field_as_the_vendors_code_writes_it() {
        TextArea area = new TextArea(
                TextArea.Place.ofDots(ColumnUnit.BYTE8, 0, 0, 128, 16),
                0,
                0,
                new TextArea.Run(TextArea.RunMode.LOOP, 0),
                new TextArea.Layout(0, true, false),
                new TextArea.Motion(TextArea.Effect.STILL, 0, 0, 0),
                "A001 请到 3号窗口");
        OnbonFrame frame =
                OnbonFrame.FontCard.to(1, new FontCardMessage.ShowTexts(true, 0, Deletion.NOTHING, List.of(area)));

        assertThat(OnbonEncoder.encode(frame))
                .isEqualTo(Vectors.named(FONT_CARDS, "onbon-k-A001").bytes());
        assertThat(only(Vectors.named(FONT_CARDS, "onbon-k-ack").bytes()))
                .isEqualTo(OnbonFrame.FontCard.from(1, new FontCardMessage.Ack()));
    }

    @Test
    void a_captured_text_is_read_with_its_chinese() {
        OnbonFrame frame =
                only(Vectors.named(FONT_CARDS, "onbon-k-field-temper").bytes());

        assertThat(frame)
                .isInstanceOfSatisfying(
                        OnbonFrame.FontCard.class,
                        card -> assertThat(card.message())
                                .isInstanceOfSatisfying(FontCardMessage.ShowTexts.class, show -> {
                                    assertThat(show.answered()).isFalse();
                                    assertThat(show.areas()).singleElement().satisfies(area -> {
                                        assertThat(area.text()).isEqualTo("\\FO000TEMPER:21℃");
                                        assertThat(area.place()).isEqualTo(new TextArea.Place(0, 12, 64, 12));
                                        assertThat(area.lineSpace()).isEqualTo(10);
                                        assertThat(area.motion())
                                                .isEqualTo(new TextArea.Motion(TextArea.Effect.STILL, 0, 0x17, 2));
                                    });
                                }));
    }

    @Test
    void a_refusal_says_why() {
        assertThat(new FontCardMessage.Nack(3).error()).isEqualTo(OnbonError.BUSY);
        assertThat(new FontCardMessage.Nack(5).error()).isEqualTo(OnbonError.CRC);
        assertThat(new FontCardMessage.Nack(200).error()).isEqualTo(OnbonError.UNKNOWN);
    }

    @Test
    void columns_are_counted_as_the_card_counts_them() {
        assertThat(ColumnUnit.BYTE8.ofDots(128)).isEqualTo(16);
        assertThat(ColumnUnit.PIXEL.ofDots(128)).isEqualTo(128);
        assertThat(ColumnUnit.PIXEL_FLAG.ofDots(128)).isEqualTo(0x8080);
        assertThatThrownBy(() -> ColumnUnit.BYTE8.ofDots(100)).hasMessageContaining("take 96 or 104 instead of 100");
    }

    @Test
    void nothing_in_a_plain_text_acts_as_a_command_of_the_card() {
        assertThat(TextArea.plain("A\\FO001\\C2")).isEqualTo("A＼FO001＼C2");
    }

    @Test
    void a_text_outside_of_gbk_or_too_long_is_refused() {
        assertThatThrownBy(() -> area(0, "𠮷")).hasMessageContaining("𠮷");
        assertThatThrownBy(() -> area(0, "口".repeat(513))).hasMessageContaining("0 to 1024, not 1026");
        assertThatThrownBy(() -> area(256, "")).hasMessageContaining("area is 0 to 255");
        assertThatThrownBy(() ->
                        new OnbonFrame.FontCard(1, 2, Bytes.of(0xF0, 0, 0, 0, 0, 0), 0xFE, new FontCardMessage.Ack()))
                .hasMessageContaining("first reserved byte");
    }

    @Test
    void a_frame_with_unknown_data_keeps_its_bytes() {
        OnbonFrame status = OnbonFrame.FontCard.from(1, new FontCardMessage.Other(Bytes.hex("A1 02 00 00 00 A5 5A")));

        TRIAL.readsWhatIsWritten(List.of(status));
    }

    @Test
    void frames_are_read_wherever_the_line_splits_them() {
        TRIAL.readsWhereverTheLineSplits(samples());
    }

    @Test
    void no_damaged_frame_is_taken_for_another() {
        TRIAL.takesNoDamagedFrameForAnother(samples());
    }

    @Test
    void after_noise_the_next_frame_is_read() {
        TRIAL.findsTheNextFrameAfterNoise(samples(), 20260302);
        TRIAL.findsTheNextFrameAfterATruncatedOne(samples());
        TRIAL.forgetsAnUnfinishedFrame(samples());
    }

    @Test
    void a_frame_that_never_ends_is_given_up() {
        OnbonFrame ping = samples().getFirst();

        TRIAL.staysSmall(OnbonReader.FRAME_BYTES_MAX + 1_024, Bytes.of(0xA5), Bytes.of(0x00), ping);
        TRIAL.staysSmall(OnbonReader.FRAME_BYTES_MAX + 1_024, Bytes.of(0xA5), Bytes.of(0xA6, 0x01), ping);
    }

    @Test
    void every_character_of_gbk_comes_back_whatever_marks_its_bytes_look_like() {
        List<OnbonFrame> frames = GbkCharacters.inTextsOf(500).stream()
                .map(text -> show(List.of(area(0, text))))
                .toList();

        TRIAL.readsWhatIsWritten(frames);
    }

    @Test
    void random_frames_are_read_as_they_were_written() {
        TRIAL.readsRandomFrames(OnbonTest::random, 500, 20260303);
    }

    @Test
    void whatever_comes_nothing_is_thrown_and_nothing_is_made_up() {
        TRIAL.keepsItsPromisesForRandomBytes(samples(), OnbonReader.FRAME_BYTES_MAX + 1_024, 2_000, 20260304);
    }

    private static List<OnbonFrame> samples() {
        List<OnbonFrame> samples = new ArrayList<>();
        frames().forEach(vector -> samples.add(only(vector.bytes())));
        samples.add(show(List.of(area(0, "镴A5"), area(1, "Z[zZ"))));
        samples.add(OnbonFrame.FontCard.from(0x5AA5, new FontCardMessage.Nack(3)));
        samples.add(OnbonFrame.FontCard.to(
                0xA65B, new FontCardMessage.ShowTexts(false, 1, new Deletion.Only(List.of(0xA5, 2)), List.of())));
        samples.add(new OnbonFrame.SixthGeneration(
                OnbonFrame.HOST, 1, 0x0266, new SixthMessage.Answer(false, 0, 3, Bytes.of(0x5A))));
        return samples;
    }

    private static OnbonFrame random(Random random) {
        return random.nextInt(4) == 0
                ? new OnbonFrame.SixthGeneration(
                        random.nextInt(0x1_0000), random.nextInt(0x1_0000), random.nextInt(0x1_0000), sixth(random))
                : new OnbonFrame.FontCard(
                        random.nextInt(0x1_0000),
                        random.nextInt(0x1_0000),
                        Bytes.of(random.nextInt(0xF0), random.nextInt(256), random.nextInt(256), 0, 0, 1),
                        random.nextInt(256),
                        fontCard(random));
    }

    private static FontCardMessage fontCard(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> new FontCardMessage.Ping(random.nextBoolean());
            case 1 -> new FontCardMessage.AskStatus(random.nextBoolean());
            case 2 -> new FontCardMessage.Clear(random.nextBoolean());
            case 3 -> new FontCardMessage.Power(random.nextBoolean(), random.nextBoolean());
            case 4 -> new FontCardMessage.Ack();
            case 5 -> new FontCardMessage.Nack(random.nextInt(256));
            default ->
                new FontCardMessage.ShowTexts(
                        random.nextBoolean(),
                        random.nextInt(256),
                        deletion(random),
                        random.ints(random.nextInt(4), 0, 256)
                                .mapToObj(id -> area(id, "窗口" + id))
                                .toList());
        };
    }

    private static SixthMessage sixth(Random random) {
        return random.nextBoolean()
                ? new SixthMessage.DeleteAreas(random.nextBoolean(), deletion(random))
                : new SixthMessage.Answer(
                        random.nextBoolean(),
                        random.nextInt(0x1_0000),
                        random.nextInt(0x1_0000),
                        Bytes.of(random.ints(random.nextInt(20), 0, 256).toArray()));
    }

    private static Deletion deletion(Random random) {
        return random.nextBoolean()
                ? new Deletion.All()
                : new Deletion.Only(
                        random.ints(random.nextInt(5), 0, 256).boxed().toList());
    }

    private static OnbonFrame show(List<TextArea> areas) {
        return OnbonFrame.FontCard.to(1, new FontCardMessage.ShowTexts(true, 0, new Deletion.All(), areas));
    }

    private static TextArea area(int id, String text) {
        return new TextArea(
                new TextArea.Place(0, 0, 16, 16),
                id,
                0,
                new TextArea.Run(TextArea.RunMode.STAY_ON_LAST_PAGE, 0),
                new TextArea.Layout(0, true, false),
                new TextArea.Motion(TextArea.Effect.STILL, 0, 0, 10),
                text);
    }

    private static OnbonFrame only(Bytes bytes) {
        List<OnbonFrame> frames = read(bytes);
        assertThat(frames).hasSize(1);
        return frames.getFirst();
    }

    private static List<OnbonFrame> read(Bytes bytes) {
        return new OnbonReader().take(bytes.toArray());
    }
}
