package org.tingxu.boot.hallfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.core.plan.PeopleRule;

class PeopleRuleTest {
    @Test
    void nothing_is_kept_unless_the_file_says_so() {
        assertThat(SmallHall.plan().people()).isEqualTo(PeopleRule.DEFAULT);
        assertThat(rule("{keep-number: no}")).isEqualTo(PeopleRule.DEFAULT);
        assertThat(rule("{keep-number: encrypted}")).isEqualTo(new PeopleRule(OptionalInt.of(30), false));
        assertThat(rule("{keep-number: encrypted, keep-days: 7, without-card: true}"))
                .isEqualTo(new PeopleRule(OptionalInt.of(7), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{keep-number: plain}                  | no way to keep a number 'plain'; mend: one of no, encrypted",
                "{keep-days: 7}                        | nothing is kept; mend: write 'keep-number: encrypted' too",
                "{keep-number: encrypted, keep-days: 0} | 0 is out of range",
                "{without-card: perhaps}               | 'perhaps' is neither true nor false",
                "{keep-numbers: encrypted}             | unknown key 'keep-numbers'"
            })
    void a_faulty_rule_is_told_with_its_place(String people, String message) {
        assertThat(SmallHall.messages(SmallHall.YAML + "people: " + people + "\n"))
                .singleElement()
                .asString()
                .contains("people")
                .contains(message);
    }

    private static PeopleRule rule(String people) {
        return SmallHall.loaded(SmallHall.YAML + "people: " + people + "\n").people();
    }
}
