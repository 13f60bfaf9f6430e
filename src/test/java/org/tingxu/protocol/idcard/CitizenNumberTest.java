package org.tingxu.protocol.idcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CitizenNumberTest {
    private static final String NUMBER = "000000199001010018";

    @Test
    void the_check_character_is_the_one_of_the_standard() {
        assertThat(CitizenNumber.check("00000019900101001")).isEqualTo('8');
        assertThat(CitizenNumber.parse(NUMBER)).isPresent();
    }

    /** The eleven check characters, by numbers that differ in their last digits only. */
    @Test
    void every_check_character_occurs_and_is_read() {
        StringBuilder checks = new StringBuilder();
        for (int order = 0; order < 100; order++) {
            String digits = "000000200002290%02d".formatted(order);
            checks.append(CitizenNumber.check(digits));
            assertThat(CitizenNumber.parse(digits + CitizenNumber.check(digits)))
                    .isPresent();
        }
        assertThat(checks.toString()).contains("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X");
    }

    @Test
    void a_single_wrong_digit_is_always_found() {
        for (int place = 0; place < CitizenNumber.PLACES - 1; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                StringBuilder changed = new StringBuilder(NUMBER);
                changed.setCharAt(place, digit);
                assertThat(CitizenNumber.parse(changed.toString()).isPresent())
                        .isEqualTo(changed.toString().equals(NUMBER));
            }
        }
    }

    @Test
    void two_neighbours_that_changed_places_are_found() {
        for (int place = 0; place < CitizenNumber.PLACES - 2; place++) {
            StringBuilder changed = new StringBuilder(NUMBER);
            changed.setCharAt(place, NUMBER.charAt(place + 1));
            changed.setCharAt(place + 1, NUMBER.charAt(place));
            assertThat(CitizenNumber.parse(changed.toString()).isPresent())
                    .isEqualTo(changed.toString().equals(NUMBER));
        }
    }

    @Test
    void a_number_without_a_real_date_of_birth_is_none() {
        for (String digits : new String[] {
            "00000019900229001", "00000019901301001", "00000019900001001", "00000019900100001", "00000019900431001"
        }) {
            assertThat(CitizenNumber.parse(Cards.numbered(digits))).isEmpty();
        }
        assertThat(new CitizenNumber(Cards.numbered("00000020000229001")).birth())
                .isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @Test
    void a_refusal_does_not_repeat_the_number() {
        assertThatThrownBy(() -> new CitizenNumber("000000199001010017"))
                .hasMessageContaining("check character")
                .hasMessageNotContaining("19900101");
        assertThatThrownBy(() -> new CitizenNumber("00000019900101001"))
                .hasMessageContaining("17 digits and")
                .hasMessageNotContaining("19900101");
    }

    @Test
    void a_number_is_shown_masked() {
        assertThat(new CitizenNumber(NUMBER)).hasToString("0****************8");
    }
}
