package org.tingxu.protocol.idcard;

import java.time.LocalDate;
import java.util.Optional;

/** Fictional people: there is no region 000000. */
final class Cards {
    static final IdCard TEST_USER = new IdCard(
            "测试用户",
            IdCard.Sex.MALE,
            "01",
            LocalDate.of(1990, 1, 1),
            "测试省测试市测试路1号",
            new CitizenNumber("000000199001010018"),
            "测试市公安局",
            LocalDate.of(2020, 1, 1),
            Optional.of(LocalDate.of(2040, 1, 1)));

    static final IdCard WITHOUT_END = new IdCard(
            "样例",
            IdCard.Sex.FEMALE,
            "56",
            LocalDate.of(1950, 2, 28),
            "",
            new CitizenNumber(numbered("00000019500228002")),
            "样例县公安局",
            LocalDate.of(2011, 5, 6),
            Optional.empty());

    private Cards() {}

    static String numbered(String digits) {
        return digits + CitizenNumber.check(digits);
    }
}
