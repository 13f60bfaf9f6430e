package org.tingxu.device.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.device.reader.VirtualCardReader;
import org.tingxu.protocol.idcard.IdCard;

class MaskedCardTest {
    @ParameterizedTest
    @CsvSource({"测试三, 测*三", "测试, 测*", "测, *", "测试用户, 测**户", "𠮷试三, 𠮷*三"})
    void a_name_shows_its_first_and_last_character_and_of_two_the_first(String whole, String masked) {
        IdCard f = VirtualCardReader.FICTIONAL;
        IdCard card = new IdCard(
                whole,
                f.sex(),
                f.nationCode(),
                f.birth(),
                f.address(),
                f.number(),
                f.authority(),
                f.validFrom(),
                f.validTo());
        assertThat(MaskedCard.of(card)).isEqualTo(new MaskedCard(masked, "**************0018"));
    }
}
