package org.tingxu.boot.hallfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.core.duty.DutyLimits;
import org.tingxu.core.plan.ContactRule;

class ContactRuleTest {
    @Test
    void a_hall_may_set_how_long_a_signature_and_an_answer_take() {
        assertThat(SmallHall.plan().contacts()).isEqualTo(new ContactRule(30, 1));
        assertThat(SmallHall.loaded(SmallHall.YAML + "contacts: {sign-minutes: 20}\n")
                        .contacts())
                .isEqualTo(new ContactRule(20, 1));
        assertThat(SmallHall.loaded(SmallHall.YAML + "contacts: {sign-minutes: 60, answer-days: 3}\n")
                        .contacts())
                .isEqualTo(new ContactRule(60, 3));
    }

    @Test
    void a_hall_may_set_how_long_complaints_and_bad_ratings_take() {
        assertThat(SmallHall.plan().deadlines()).isEqualTo(DutyLimits.DEFAULT);
        String rule = "deadlines: {rating-days: 3, complaint-days: 0, hard-complaint-days: 10}\n";
        assertThat(SmallHall.loaded(SmallHall.YAML + rule).deadlines()).isEqualTo(new DutyLimits(3, 0, 10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{rating-days: 0}     | 0 is out of range",
                "{complaint-days: 61} | 61 is out of range",
                "{complaint-days: 3, hard-complaint-days: 2} | 2 is less than the 3 of an ordinary complaint",
                "{mending-days: 1}    | unknown key 'mending-days'"
            })
    void a_faulty_deadline_is_told_with_its_line(String rule, String message) {
        String yaml = SmallHall.YAML + "deadlines: " + rule + "\n";
        assertThat(SmallHall.messages(yaml))
                .singleElement()
                .asString()
                .contains("deadlines")
                .contains(String.valueOf(yaml.lines().count()))
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{sign-minutes: 0}   | 0 is out of range",
                "{sign-minutes: 481} | 481 is out of range",
                "{answer-days: 61}   | 61 is out of range",
                "{answer-days: one}  | 'one'",
                "{sign-hours: 1}     | unknown key 'sign-hours'"
            })
    void a_faulty_rule_is_told_with_its_line(String rule, String message) {
        String yaml = SmallHall.YAML + "contacts: " + rule + "\n";
        assertThat(SmallHall.messages(yaml))
                .singleElement()
                .asString()
                .contains("contacts")
                .contains(String.valueOf(yaml.lines().count()))
                .contains(message);
    }
}
