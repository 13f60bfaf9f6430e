package org.tingxu.core.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the hall are checked once, at birth. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({"A,1,A001", "A,12,A012", "B,999,B999", "B,1000,B1000", "AB,7,AB007", "Z,99999999,Z99999999"})
    void a_ticket_number_is_written_with_three_digits_or_more_and_reads_back(String prefix, int serial, String text) {
        TicketNo no = new TicketNo(prefix, serial);
        assertThat(no).hasToString(text);
        assertThat(TicketNo.parse(text)).contains(no);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "A1",
                "A01",
                "a001",
                "A000",
                "A0001",
                "ABC001",
                "001",
                "A001 ",
                "A123456789",
                "A-01",
                "Ａ001"
            })
    void what_this_hall_does_not_write_is_no_ticket_number(String text) {
        assertThat(TicketNo.parse(text)).isEmpty();
    }

    @Test
    void a_ticket_number_has_a_prefix_of_capitals_and_a_serial_in_its_range() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TicketNo("a", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TicketNo("", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TicketNo("A", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TicketNo("A", TicketNo.SERIAL_MAX + 1));
    }

    @Test
    void ticket_numbers_sort_by_prefix_and_then_by_number_and_not_by_letters() {
        assertThat(Stream.of("B001", "A1000", "A999", "AB001")
                        .map(t -> TicketNo.parse(t).orElseThrow())
                        .sorted())
                .extracting(TicketNo::toString)
                .containsExactly("A999", "A1000", "AB001", "B001");
    }

    @Test
    void a_window_number_is_1_to_999() {
        assertThat(new WindowNo(1)).hasToString("1").isLessThan(new WindowNo(999));
        assertThatIllegalArgumentException().isThrownBy(() -> new WindowNo(0)).withMessageContaining("999");
        assertThatIllegalArgumentException().isThrownBy(() -> new WindowNo(1000));
    }

    static Stream<Function<String, Object>> codes() {
        return Stream.of(HallId::new, GroupCode::new, ServiceCode::new, KioskId::new, PrinterId::new);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_has_up_to_64_lower_case_letters_digits_and_hyphens(Function<String, Object> code) {
        assertThat(code.apply("a-1")).hasToString("a-1");
        assertThat(code.apply("x".repeat(64)).toString()).hasSize(64);
        for (String wrong : new String[] {"", "-a", "A", "a b", "a_b", "民政", "x".repeat(65), "a\n"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> code.apply(wrong))
                    .withMessageContaining("64");
        }
    }

    @Test
    void a_clerk_has_a_log_in_name_and_a_holder_a_hash() {
        assertThat(new ClerkId("li.wei_2")).hasToString("li.wei_2");
        assertThatIllegalArgumentException().isThrownBy(() -> new ClerkId("2li"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClerkId("Li"));
        assertThat(new Holder("00ff")).hasToString("00ff");
        assertThatIllegalArgumentException().isThrownBy(() -> new Holder("00FF"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Holder("110101199003070000x"));
    }

    @Test
    void every_code_of_an_enum_reads_back_and_no_other() {
        assertThat(Channel.values())
                .allSatisfy(c -> assertThat(Channel.of(c.code())).contains(c));
        assertThat(Priority.values())
                .allSatisfy(p -> assertThat(Priority.of(p.code())).contains(p));
        assertThat(Language.values())
                .allSatisfy(l -> assertThat(Language.of(l.tag())).contains(l));
        assertThat(Channel.of("KIOSK")).isEmpty();
        assertThat(Priority.of("")).isEmpty();
        assertThat(Language.of("zh")).isEmpty();
    }

    @Test
    void everybody_but_the_ordinary_goes_first() {
        assertThat(Priority.values()).filteredOn(p -> !p.first()).containsExactly(Priority.NONE);
    }

    @Test
    void a_text_has_both_languages() {
        assertThat(new Text("低保", "allowance").in(Language.ZH_CN)).isEqualTo("低保");
        assertThat(new Text("低保", "allowance").in(Language.EN)).isEqualTo("allowance");
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("低保", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("x".repeat(201), "x"));
    }
}
