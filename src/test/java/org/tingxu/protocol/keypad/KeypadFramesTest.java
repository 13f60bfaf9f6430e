package org.tingxu.protocol.keypad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.protocol.kit.ReaderTrial;
import org.tingxu.protocol.kit.Vectors;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

class KeypadFramesTest {
    private static final String VECTORS = "keypad-ff68";
    private static final List<PadKey> KEYS = List.of(PadKey.values());
    private static final long SEED = 20260302;

    /** A frame that lost its end takes at most one frame with it, even without a silence behind it. */
    private static final int HEARD_OF = 3;

    private static final int BYTES_MAX = 32;

    private static final List<FromPad> FROM_PADS = List.of(
            key("", PadKey.CALL),
            key("", PadKey.RECALL),
            key("", PadKey.CANCEL),
            key("6", PadKey.CONFIRM),
            key("123456", PadKey.TRANSFER),
            new FromPad.Pressed(255, "", PadKey.ONE_METRE),
            new FromPad.Rated(3, 1),
            new FromPad.Rated(0x16, 5),
            new FromPad.Unknown(7, 0x2F, Bytes.of(1, 2)));
    private static final List<ToPad> TO_PADS = List.of(
            new ToPad.Echo(key("", PadKey.CALL)),
            ToPad.Show.of(3, 12, OptionalInt.of(7)),
            ToPad.Show.of(0x68, 0, OptionalInt.empty()),
            new ToPad.Show(3, "  1", "0 1"),
            new ToPad.Beep(3));
    private static final List<ToEvaluator> TO_EVALUATORS = List.of(
            new ToEvaluator.Start(3),
            new ToEvaluator.Stars(3, 0),
            new ToEvaluator.Stars(3, 5),
            new ToEvaluator.Taken(new FromPad.Rated(3, 4)));

    @ParameterizedTest
    @CsvSource({
        "keypad-call, '', CALL",
        "keypad-recall, '', RECALL",
        "keypad-evaluate, '', EVALUATE",
        "keypad-pause, '', PAUSE",
        "keypad-transfer, '', TRANSFER",
        "keypad-hang, 0, CONFIRM",
        "keypad-callback, 3, CONFIRM"
    })
    void a_key_is_read_and_written_as_its_vector_says(String name, String digits, PadKey key) {
        FromPad pressed = new FromPad.Pressed(3, digits, key);

        assertThat(KeypadReaders.atHost().take(vector(name).toArray())).containsExactly(pressed);
        assertThat(KeypadEncoder.encode(pressed)).isEqualTo(vector(name));
        assertThat(KeypadReaders.atKeypad().take(vector(name).toArray())).containsExactly(new ToPad.Echo(pressed));
    }

    @Test
    void the_display_and_the_beep_are_written_and_read_as_their_vectors_say() {
        ToPad ticket = new ToPad.Show(3, "   ", "001");

        assertThat(KeypadEncoder.encode(ticket)).isEqualTo(vector("keypad-show-ticket-001"));
        assertThat(KeypadEncoder.encode(new ToPad.Beep(3))).isEqualTo(vector("keypad-beep"));
        assertThat(read(KeypadReaders.atKeypad(), "keypad-show-ticket-001", "keypad-beep"))
                .containsExactly(ticket, new ToPad.Beep(3));
    }

    @Test
    void an_evaluators_frames_are_written_and_read_as_their_vectors_say() {
        FromPad.Rated rated = new FromPad.Rated(3, 1);

        assertThat(read(KeypadReaders.atHost(), "evaluator-rating")).containsExactly(rated);
        assertThat(KeypadEncoder.encode(rated)).isEqualTo(vector("evaluator-rating"));
        assertThat(KeypadEncoder.encode(new ToEvaluator.Taken(rated))).isEqualTo(vector("evaluator-ack"));
        assertThat(KeypadEncoder.encode(new ToEvaluator.Start(3))).isEqualTo(vector("evaluator-start"));
        assertThat(KeypadEncoder.encode(new ToEvaluator.Stars(3, 5))).isEqualTo(vector("evaluator-stars"));
        assertThat(read(KeypadReaders.atEvaluator(), "evaluator-ack", "evaluator-start", "evaluator-stars"))
                .containsExactly(new ToEvaluator.Taken(rated), new ToEvaluator.Start(3), new ToEvaluator.Stars(3, 5));
    }

    @Test
    void the_answer_to_a_rating_has_the_same_value_and_a_sum_that_is_10h_less() {
        for (int value = FromPad.Rated.BEST; value <= FromPad.Rated.WORST; value++) {
            FromPad.Rated rated = new FromPad.Rated(200, value);
            Bytes asked = KeypadEncoder.encode(rated);
            Bytes answered = KeypadEncoder.encode(new ToEvaluator.Taken(rated));

            assertThat(answered.at(7)).isEqualTo(asked.at(7));
            assertThat((asked.at(8) - answered.at(8)) & 0xFF).isEqualTo(0x10);
        }
    }

    @Test
    void no_bytes_can_make_a_reader_lie() {
        keepPromises(ReaderTrial.of(KeypadReaders::atHost, KeypadEncoder::encode), FROM_PADS);
        keepPromises(ReaderTrial.of(KeypadReaders::atKeypad, KeypadEncoder::encode), TO_PADS);
        keepPromises(ReaderTrial.of(KeypadReaders::atEvaluator, KeypadEncoder::encode), TO_EVALUATORS);
    }

    private static <F> void keepPromises(ReaderTrial<F> plain, List<F> frames) {
        ReaderTrial<F> trial = plain.hearingOneOf(HEARD_OF);
        trial.readsWhatIsWritten(frames);
        trial.readsWhereverTheLineSplits(frames);
        plain.takesNoDamagedFrameForAnother(frames);
        trial.findsTheNextFrameAfterNoise(frames, SEED);
        plain.afterSilence().findsTheNextFrameAfterNoise(frames, SEED + 1);
        trial.findsTheNextFrameAfterATruncatedOne(frames);
        trial.forgetsAnUnfinishedFrame(frames);
        plain.afterSilence().staysSmall(4_096, Bytes.hex("FF 68 12 12 68"), Bytes.of(0xFF, 0x68), frames.getFirst());
        trial.keepsItsPromisesForRandomBytes(frames, BYTES_MAX, 2_000, SEED);
    }

    @Test
    void frames_by_chance_are_read_as_themselves() {
        ReaderTrial.<FromPad>of(KeypadReaders::atHost, KeypadEncoder::encode)
                .readsRandomFrames(KeypadFramesTest::anyFrame, 2_000, SEED);
    }

    @Test
    void more_waiting_than_the_display_has_places_for_is_shown_as_999() {
        assertThat(ToPad.Show.of(1, 1_000, OptionalInt.empty()).waiting()).isEqualTo("999");
        assertThat(ToPad.Show.of(1, 999, OptionalInt.empty()).waiting()).isEqualTo("999");
        assertThat(ToPad.Show.of(1, 7, OptionalInt.empty()).waiting()).isEqualTo("  7");
    }

    @Test
    void a_ticket_with_too_many_digits_is_blank_rather_than_another_ones() {
        assertThat(ToPad.Show.of(1, 0, OptionalInt.of(999)).ticket()).isEqualTo("999");
        assertThat(ToPad.Show.of(1, 0, OptionalInt.of(1_001)).ticket()).isEqualTo("   ");
        assertThat(ToPad.Show.of(1, 0, OptionalInt.empty()).ticket()).isEqualTo("   ");
    }

    @Test
    void values_that_no_device_has_are_refused() {
        assertThatThrownBy(() -> new FromPad.Rated(1, 6)).hasMessageContaining("1 to 5, not 6");
        assertThatThrownBy(() -> new FromPad.Pressed(1, "1a", PadKey.CALL)).hasMessageContaining("\"1a\"");
        assertThatThrownBy(() -> new FromPad.Pressed(1, "1234567", PadKey.CALL)).hasMessageContaining("6");
        assertThatThrownBy(() -> new ToEvaluator.Stars(1, 6)).hasMessageContaining("0 to 5");
        assertThatThrownBy(() -> KeypadEncoder.encode(new ToPad.Beep(256))).hasMessageContaining("0 to 255");
        assertThatThrownBy(() -> new ToPad.Show(1, "12", "001")).hasMessageContaining("Three digits");
    }

    private static FromPad anyFrame(Random random) {
        int address = random.nextInt(256);
        if (random.nextInt(3) == 0) {
            return new FromPad.Rated(address, 1 + random.nextInt(5));
        }
        StringBuilder digits = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            digits.append(random.nextInt(10));
        }
        return new FromPad.Pressed(address, digits.toString(), KEYS.get(random.nextInt(KEYS.size())));
    }

    private static FromPad key(String digits, PadKey key) {
        return new FromPad.Pressed(3, digits, key);
    }

    private static <F> List<F> read(FrameReader<F> reader, String... names) {
        return List.of(names).stream()
                .flatMap(name -> reader.take(vector(name).toArray()).stream())
                .toList();
    }

    private static Bytes vector(String name) {
        return Vectors.named(VECTORS, name).bytes();
    }
}
