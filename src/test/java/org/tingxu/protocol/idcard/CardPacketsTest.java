package org.tingxu.protocol.idcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tingxu.protocol.kit.ReaderTrial;
import org.tingxu.protocol.kit.Vectors;
import org.tingxu.protocol.wire.Bytes;

class CardPacketsTest {
    private static final String VECTORS = "sam-v";
    private static final long SEED = 20260302;
    private static final int BYTES_MAX = 2_400;

    private static final Bytes EIGHT = Bytes.of(new byte[8]);
    private static final List<ReaderReply> SHORT = List.of(
            new ReaderReply.Found(Bytes.of(0, 0, 0, 0)),
            new ReaderReply.NoCard(),
            new ReaderReply.Done(Bytes.of()),
            new ReaderReply.Done(Bytes.of(1, 2, 3, 4, 5, 6, 7, 8)),
            new ReaderReply.Refused(0, 0, 0x41),
            new ReaderReply.Refused(0, 1, 0x90));

    @ParameterizedTest
    @CsvSource({
        "samv-find, FIND",
        "samv-select, SELECT",
        "samv-read, READ",
        "samv-read-fp, READ_WITH_FINGERPRINTS",
        "samv-status, STATUS",
        "samv-info, INFO"
    })
    void a_command_is_written_and_read_as_its_vector_says(String name, ReaderCommand command) {
        assertThat(CardEncoder.encode(command)).isEqualTo(vector(name));
        assertThat(CardReaders.atReader().take(vector(name).toArray())).containsExactly(command);
    }

    @Test
    void replies_are_written_and_read_as_their_vectors_say() {
        same("samv-find-none", new ReaderReply.NoCard());
        same("samv-select-ok", new ReaderReply.Done(EIGHT));
        same("samv-read-fail", new ReaderReply.Refused(0, 0, 0x41));
        same("samv-err31", new ReaderReply.Refused(0, 0, 0x31));
        same("samv-read-ok-synthetic", new ReaderReply.Read(Cards.TEST_USER));
    }

    @Test
    void a_card_is_read_with_all_its_fields() {
        roundTrip(Cards.TEST_USER);
        roundTrip(Cards.WITHOUT_END);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void another_document_is_a_value_and_no_error(DocumentKind kind) {
        ReaderReply reply = new ReaderReply.UnknownLayout(kind);
        assertThat(read(CardEncoder.encode(reply))).containsExactly(reply);
    }

    @ParameterizedTest
    @CsvSource({
        "SEX, 7",
        "NATION, A1",
        "BIRTH, 19900102",
        "NUMBER, 000000199001010017",
        "VALID_FROM, 20200230",
        "VALID_TO, 2040",
        "NAME, ''"
    })
    void a_field_that_cannot_be_right_makes_the_card_misread(CardField field, String content) {
        byte[] packet =
                CardEncoder.encode(new ReaderReply.Read(Cards.TEST_USER)).toArray();
        String padded = field.pad(content);
        for (int i = 0; i < padded.length(); i++) {
            int at = Packet.DATA_AT + CardReaders.STATUS_BYTES + CardReaders.SIZES_BYTES + 2 * (field.from() + i);
            int before = packet[at];
            packet[at] = (byte) padded.charAt(i);
            int high = packet[at + 1];
            packet[at + 1] = 0;
            packet[packet.length - 1] ^= (byte) (before ^ packet[at] ^ high);
        }

        assertThat(read(Bytes.of(packet))).containsExactly(new ReaderReply.Misread(field));
    }

    @Test
    void nothing_of_a_card_is_in_any_toString() {
        ReaderReply.Read read = new ReaderReply.Read(Cards.TEST_USER);

        assertThat(List.of(read, read.card(), read.card().number()).toString())
                .doesNotContain("测试", "1990", "2040", "公安", "00000019", "路1号");
        assertThat(new ReaderReply.Done(Bytes.hex("01 02 03 04 05 06 07 08"))).hasToString("Done[8 bytes]");
        assertThat(new ReaderReply.Found(Bytes.hex("01 02 03 04"))).hasToString("Found[4 bytes]");
        assertThat(Cards.TEST_USER.maskedName()).isEqualTo("测**");
    }

    @Test
    void of_a_photo_nothing_stays() {
        byte[] packet =
                CardEncoder.encode(new ReaderReply.Read(Cards.TEST_USER)).toArray();
        packet[400] = 0x55;
        packet[packet.length - 1] ^= 0x55;

        assertThat(read(Bytes.of(packet))).containsExactly(new ReaderReply.Read(Cards.TEST_USER));
    }

    @Test
    void no_bytes_can_make_a_reader_lie() {
        ReaderTrial<ReaderReply> replies = ReaderTrial.<ReaderReply>of(CardReaders::atHost, CardEncoder::encode)
                .leavingOut(CardPacketsTest::isReport)
                .afterSilence();
        keepPromises(replies, SHORT);
        List<ReaderReply> card = List.of(new ReaderReply.Read(Cards.TEST_USER));
        replies.readsWhereverTheLineSplits(card);
        replies.takesNoDamagedFrameForAnother(card);
        replies.findsTheNextFrameAfterATruncatedOne(card);

        keepPromises(
                ReaderTrial.<ReaderCommand>of(CardReaders::atReader, CardEncoder::encode)
                        .afterSilence(),
                List.of(ReaderCommand.values()));
    }

    private static <F> void keepPromises(ReaderTrial<F> trial, List<F> frames) {
        trial.readsWhatIsWritten(frames);
        trial.readsWhereverTheLineSplits(frames);
        trial.takesNoDamagedFrameForAnother(frames);
        trial.findsTheNextFrameAfterNoise(frames, SEED);
        trial.findsTheNextFrameAfterATruncatedOne(frames);
        trial.forgetsAnUnfinishedFrame(frames);
        trial.staysSmall(BYTES_MAX, Bytes.hex("AA AA AA 96 69 05 08"), Bytes.of(0xAA), frames.getFirst());
        trial.keepsItsPromisesForRandomBytes(frames, BYTES_MAX, 2_000, SEED);
    }

    @Test
    void replies_by_chance_are_read_as_themselves() {
        ReaderTrial.<ReaderReply>of(CardReaders::atHost, CardEncoder::encode)
                .readsRandomFrames(CardPacketsTest::anyReply, 500, SEED);
    }

    @Test
    void what_no_reader_sends_is_not_written() {
        assertThatThrownBy(() -> CardEncoder.encode(new ReaderReply.Misread(CardField.NAME)))
                .hasMessageContaining("Misread");
        assertThatThrownBy(() -> new ReaderReply.Done(Bytes.of(new byte[17]))).hasMessageContaining("16");
    }

    @Test
    void what_went_wrong_is_said_in_words() {
        assertThat(StatusWord.meaning(0x41)).isEqualTo("the card could not be read");
        assertThat(StatusWord.meaning(0xEE)).isEqualTo("the reader answered EE");
    }

    private static ReaderReply anyReply(Random random) {
        byte[] data = new byte[random.nextInt(17)];
        random.nextBytes(data);
        return switch (random.nextInt(4)) {
            case 0 -> new ReaderReply.Found(Bytes.of(data));
            case 1 -> new ReaderReply.Done(Bytes.of(data));
            case 2 -> new ReaderReply.Read(random.nextBoolean() ? Cards.TEST_USER : Cards.WITHOUT_END);
            default -> new ReaderReply.Refused(1 + random.nextInt(255), random.nextInt(256), random.nextInt(256));
        };
    }

    private static boolean isReport(ReaderReply reply) {
        return reply instanceof ReaderReply.Unreadable || reply instanceof ReaderReply.Misread;
    }

    private static void roundTrip(IdCard card) {
        assertThat(read(CardEncoder.encode(new ReaderReply.Read(card)))).containsExactly(new ReaderReply.Read(card));
    }

    private static void same(String name, ReaderReply reply) {
        assertThat(read(vector(name))).containsExactly(reply);
        assertThat(CardEncoder.encode(reply)).isEqualTo(vector(name));
    }

    private static List<ReaderReply> read(Bytes packet) {
        return CardReaders.atHost().take(packet.toArray());
    }

    private static Bytes vector(String name) {
        return Vectors.named(VECTORS, name).bytes();
    }
}
