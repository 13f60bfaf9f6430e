package org.tingxu.device.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.keypad.Hall;
import org.tingxu.protocol.idcard.CardReaders;
import org.tingxu.protocol.idcard.CitizenNumber;
import org.tingxu.protocol.idcard.DocumentKind;
import org.tingxu.protocol.idcard.IdCard;
import org.tingxu.protocol.wire.Bytes;

class CardReaderTest {
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofMillis(900);
    private static final CardRead TEST_USER = new CardRead.Card(VirtualCardReader.FICTIONAL);
    private static final ReaderTiming TIMING =
            new ReaderTiming(ReaderTiming.BETWEEN_MS_MIN, new Patience(200, 1), new Patience(400, 1));

    private final Hall hall = Hall.open();
    private final VirtualCardReader device = new VirtualCardReader(hall.vertx());
    private final CardReader reader =
            new CardReader(hall.vertx(), hall.bus().station(CardReaders.atHost(), _ -> true), TIMING);

    CardReaderTest() {
        device.attach(hall.cable().device());
    }

    @AfterEach
    void end() throws Exception {
        hall.close();
    }

    @Test
    void a_card_that_is_put_there_is_read() throws Exception {
        Future<CardRead> wanted = reader.read(LONG);
        Hall.until(() -> device.finds() > 0);
        device.put(VirtualCardReader.FICTIONAL);

        assertThat(Hall.await(wanted)).isEqualTo(TEST_USER);
        assertThat(device.reads()).isEqualTo(1);
    }

    @Test
    void nobody_is_asked_for_a_card_that_nobody_wants() throws Exception {
        device.put(VirtualCardReader.FICTIONAL);
        assertThat(Hall.await(reader.read(LONG))).isEqualTo(TEST_USER);
        device.takeAway();
        assertThat(Hall.await(reader.read(SHORT))).isEqualTo(new CardRead.NoCard());
        int finds = device.finds();
        Hall.await(hall.vertx().timer(1_000).mapEmpty());

        assertThat(device.finds()).isLessThanOrEqualTo(finds + 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_card_that_was_left_lying_is_read_once(boolean findsAgain) throws Exception {
        device.change(faults -> faults.withFindingAgain(findsAgain));
        device.put(VirtualCardReader.FICTIONAL);
        assertThat(Hall.await(reader.read(LONG))).isEqualTo(TEST_USER);
        assertThat(Hall.await(reader.read(SHORT)))
                .isEqualTo(findsAgain ? new CardRead.LeftLying() : new CardRead.NoCard());
        assertThat(device.reads()).isEqualTo(1);

        int finds = device.finds();
        Future<CardRead> next = reader.read(LONG);
        device.takeAway();
        Hall.until(() -> device.finds() > finds + 2);
        device.put(VirtualCardReader.FICTIONAL);
        assertThat(Hall.await(next)).isEqualTo(TEST_USER);
        assertThat(device.reads()).isEqualTo(2);
    }

    @Test
    void a_reader_is_not_asked_more_often_than_every_300_ms() throws Exception {
        List<Long> asked = new CopyOnWriteArrayList<>();
        hall.cable().device().onBytes(_ -> asked.add(System.nanoTime()));
        assertThat(Hall.await(reader.read(Duration.ofMillis(1_600)))).isInstanceOf(CardRead.ReaderSilent.class);

        assertThat(asked).hasSizeGreaterThanOrEqualTo(2);
        for (int i = 1; i < asked.size(); i++) {
            assertThat(asked.get(i) - asked.get(i - 1)).isGreaterThan(290_000_000L);
        }
        assertThatThrownBy(() -> new ReaderTiming(299, TIMING.find(), TIMING.read()))
                .hasMessageContaining("300 or more");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_document_that_is_not_understood_is_refused_politely(DocumentKind kind) throws Exception {
        device.put(kind);
        CardRead read = Hall.await(reader.read(LONG));

        assertThat(read).isEqualTo(new CardRead.NotUnderstood(kind));
        assertThat(CardWords.of(read).zh()).contains("请到窗口");
        assertThat(CardWords.of(read).en()).contains("Please ask at a window");
    }

    @Test
    void a_card_that_could_not_be_read_at_first_is_tried_again() throws Exception {
        device.change(faults -> faults.withFailingReads(2));
        device.put(VirtualCardReader.FICTIONAL);

        assertThat(Hall.await(reader.read(LONG))).isEqualTo(TEST_USER);
    }

    @Test
    void a_card_that_cannot_be_read_at_all_is_said_to_be_so() throws Exception {
        device.change(faults -> faults.withFailingReads(Integer.MAX_VALUE));
        device.put(VirtualCardReader.FICTIONAL);

        assertThat(Hall.await(reader.read(SHORT))).isEqualTo(new CardRead.Unreadable("the card could not be read"));
    }

    @Test
    void garbage_and_late_answers_do_not_hide_a_card() throws Exception {
        device.change(faults -> faults.withGarbage(Bytes.hex("00 AA AA 96")).withDelay(100));
        device.put(VirtualCardReader.FICTIONAL);

        assertThat(Hall.await(reader.read(LONG))).isEqualTo(TEST_USER);
    }

    @Test
    void a_reader_that_is_silent_is_said_to_be_so_and_works_again_afterwards() throws Exception {
        device.change(faults -> faults.withSilence(true));
        device.put(VirtualCardReader.FICTIONAL);
        assertThat(Hall.await(reader.read(SHORT))).isInstanceOf(CardRead.ReaderSilent.class);

        device.change(faults -> faults.withSilence(false));
        assertThat(Hall.await(reader.read(LONG))).isEqualTo(TEST_USER);
    }

    @Test
    void a_card_that_is_read_for_one_who_went_away_is_told_to_nobody() throws Exception {
        device.change(faults -> faults.withDelay(60));
        device.put(VirtualCardReader.FICTIONAL);
        Future<CardRead> first = reader.read(LONG);
        Hall.until(() -> device.reads() == 1);
        Future<CardRead> second = reader.read(SHORT);

        assertThat(Hall.await(first)).isEqualTo(new CardRead.Cancelled());
        assertThat(Hall.await(second)).isEqualTo(new CardRead.LeftLying());
    }

    @Test
    void a_wish_can_be_taken_back() throws Exception {
        Future<CardRead> wanted = reader.read(LONG);
        reader.cancel();
        assertThat(Hall.await(wanted)).isEqualTo(new CardRead.Cancelled());

        reader.close();
        assertThat(Hall.await(reader.read(LONG))).isEqualTo(new CardRead.Cancelled());
    }

    @Test
    void no_personal_data_of_a_card_is_in_any_toString() {
        assertThat(TEST_USER.toString()).doesNotContain("测试", "1990", "2040", "公安", "00000019", "路1号");
    }

    @Test
    void nobody_who_may_exist_is_put_on_a_virtual_reader() {
        String digits = "11010119900101001";
        IdCard fictional = VirtualCardReader.FICTIONAL;
        IdCard elsewhere = new IdCard(
                "测试用户",
                fictional.sex(),
                "01",
                LocalDate.of(1990, 1, 1),
                "",
                new CitizenNumber(digits + CitizenNumber.check(digits)),
                "",
                LocalDate.of(2020, 1, 1),
                Optional.empty());

        assertThatThrownBy(() -> device.put(elsewhere)).hasMessageContaining("Only fictional people");
    }
}
