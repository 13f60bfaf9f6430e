package org.tingxu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownNamesTest {
    @Test
    void the_first_text_behind_a_begin_is_its_last_letter_plus_one() {
        assertThat(ShownNames.behind("张*")).isEqualTo("张+");
        assertThat(ShownNames.behind("张")).isEqualTo("弡");
        assertThat(ShownNames.behind("a\uD7FF")).as("surrogates are no letters").isEqualTo("a\uE000");
        assertThat(ShownNames.behind("\uD842\uDFB7")).isEqualTo("\uD842\uDFB8");
    }
}
