package org.tingxu.device.reader;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.tingxu.protocol.idcard.CitizenNumber;
import org.tingxu.protocol.idcard.IdCard;

/** Cards of people who do not exist, of a region that does not exist. */
public enum FictionalCard {
    JIA("jia", "测试用户甲", IdCard.Sex.FEMALE, LocalDate.of(1990, 1, 1), "002"),
    YI("yi", "测试用户乙", IdCard.Sex.MALE, LocalDate.of(1955, 5, 5), "003"),
    BING("bing", "测试用户丙", IdCard.Sex.FEMALE, LocalDate.of(1978, 8, 8), "004");

    private final String word;
    private final String name;
    private final IdCard.Sex sex;
    private final LocalDate birth;
    private final String order;

    FictionalCard(String word, String name, IdCard.Sex sex, LocalDate birth, String order) {
        this.word = word;
        this.name = name;
        this.sex = sex;
        this.birth = birth;
        this.order = order;
    }

    /** By its word, as in {@code jia}. */
    public static Optional<FictionalCard> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    public void layOn(VirtualCardReader reader) {
        reader.put(card());
    }

    public IdCard card() {
        String digits = VirtualCardReader.FICTIONAL_REGION + birth.toString().replace("-", "") + order;
        return new IdCard(
                name,
                sex,
                "01",
                birth,
                "测试省测试市测试路1号",
                new CitizenNumber(digits + CitizenNumber.check(digits)),
                "测试市公安局",
                LocalDate.of(2020, 1, 1),
                Optional.of(LocalDate.of(2040, 1, 1)));
    }
}
