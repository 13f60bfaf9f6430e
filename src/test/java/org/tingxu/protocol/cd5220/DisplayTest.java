package org.tingxu.protocol.cd5220;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tingxu.protocol.cd5220.DisplayCommand.Row;
import org.tingxu.protocol.cd5220.DisplayCommand.ShowLine;
import org.tingxu.protocol.kit.ReaderTrial;
import org.tingxu.protocol.kit.Vectors;
import org.tingxu.protocol.wire.Bytes;

class DisplayTest {
    private static final String PROTOCOL = "cd5220";
    private static final int HELD_MAX = 64;

    private static final List<DisplayCommand> SAMPLES = List.of(
            new ShowLine(Row.UPPER, "A001"),
            new ShowLine(Row.LOWER, "WINDOW 3 -> PLEASE !"),
            new DisplayCommand.Initialise(),
            new DisplayCommand.Brightness(3));

    private static final ReaderTrial<DisplayCommand> TRIAL = ReaderTrial.of(DisplayReader::new, DisplayEncoder::encode);

    static Stream<Vectors.Vector> commands() {
        return Vectors.positive(PROTOCOL).stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_vector_is_read_as_a_value_that_is_written_as_the_vector(Vectors.Vector vector) {
        List<DisplayCommand> read = new DisplayReader().take(vector.bytes().toArray());

        assertThat(read).hasSize(1);
        assertThat(DisplayEncoder.encode(read.getFirst())).isEqualTo(vector.bytes());
    }

    @Test
    void lines_are_filled_up_with_spaces() {
        assertThat(DisplayEncoder.encode(new ShowLine(Row.UPPER, "A001")))
                .isEqualTo(Vectors.named(PROTOCOL, "cd5220-upper").bytes());
        assertThat(DisplayEncoder.encode(new ShowLine(Row.LOWER, "WINDOW 3  ")))
                .isEqualTo(Vectors.named(PROTOCOL, "cd5220-lower").bytes());
        assertThat(DisplayEncoder.encode(new DisplayCommand.Clear())).isEqualTo(Bytes.of(0x0C));
        assertThat(DisplayEncoder.encode(new DisplayCommand.Brightness(4))).isEqualTo(Bytes.hex("1B 2A 04"));
    }

    @Test
    void what_does_not_fit_is_refused_and_not_cut() {
        assertThatThrownBy(() -> new ShowLine(Row.UPPER, "A".repeat(21))).hasMessageContaining("0 to 20, not 21");
        assertThatThrownBy(() -> new ShowLine(Row.UPPER, "请")).hasMessageContaining("ASCII only");
        assertThatThrownBy(() -> new ShowLine(Row.UPPER, "A\u001B@B")).hasMessageContaining("ASCII only");
        assertThatThrownBy(() -> new DisplayCommand.Brightness(5)).hasMessageContaining("1 to 4, not 5");
    }

    @Test
    void commands_are_read_wherever_the_line_splits_them() {
        TRIAL.readsWhereverTheLineSplits(SAMPLES);
    }

    @Test
    void damage_shows_as_one_other_character_or_row_or_level_and_as_nothing_worse() {
        TRIAL.tolerating(DisplayTest::isOneOff).takesNoDamagedFrameForAnother(SAMPLES);
    }

    /** The protocol has no checksum: this is what a damaged byte may do. */
    private static boolean isOneOff(ReaderTrial.Damage<DisplayCommand> damage) {
        return switch (damage.read()) {
            case ShowLine read -> damage.sent() instanceof ShowLine sent && differences(sent, read) == 1;
            case DisplayCommand.Brightness _ -> damage.sent() instanceof DisplayCommand.Brightness;
            case DisplayCommand.Clear _ -> damage.value() == DisplayEncoder.CLEAR;
            case DisplayCommand.Initialise _ -> damage.value() == DisplayEncoder.INITIALISE;
        };
    }

    private static int differences(ShowLine sent, ShowLine read) {
        Bytes one = DisplayEncoder.encode(sent);
        Bytes other = DisplayEncoder.encode(read);
        int count = 0;
        for (int i = 0; i < one.size(); i++) {
            count += one.at(i) == other.at(i) ? 0 : 1;
        }
        return count;
    }

    @Test
    void after_noise_the_next_command_is_read_though_noise_may_look_like_one() {
        TRIAL.tolerating(damage -> true).findsTheNextFrameAfterNoise(SAMPLES, 20260302);
        TRIAL.findsTheNextFrameAfterATruncatedOne(SAMPLES);
        TRIAL.forgetsAnUnfinishedFrame(SAMPLES);
    }

    @Test
    void a_line_that_never_ends_is_given_up() {
        TRIAL.staysSmall(HELD_MAX, Bytes.hex("1B 51 41"), Bytes.of('A'), SAMPLES.getFirst());
    }

    @Test
    void random_commands_are_read_as_they_were_written() {
        TRIAL.readsRandomFrames(DisplayTest::random, 500, 20260303);
    }

    @Test
    void whatever_comes_nothing_is_thrown_and_nothing_is_made_up() {
        TRIAL.keepsItsPromisesForRandomBytes(SAMPLES, HELD_MAX, 2_000, 20260304);
    }

    private static DisplayCommand random(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new DisplayCommand.Initialise();
            case 1 -> new DisplayCommand.Clear();
            case 2 -> new DisplayCommand.Brightness(1 + random.nextInt(4));
            default ->
                new ShowLine(
                        random.nextBoolean() ? Row.UPPER : Row.LOWER,
                        random.ints(random.nextInt(21), ' ', '~' + 1)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining()));
        };
    }
}
