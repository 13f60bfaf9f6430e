package org.tingxu.protocol.idcard;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Optional;

/** The 256 bytes of text of a card. */
final class CardText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final String WITHOUT_END = "长期";
    private static final int MARK_AT = 124;

    private CardText() {}

    /** {@link ReaderReply.Read}, {@link ReaderReply.UnknownLayout} or {@link ReaderReply.Misread}. */
    static ReaderReply read(byte[] bytes, int from) {
        String text = new String(bytes, from, CardField.TEXT_BYTES, StandardCharsets.UTF_16LE);
        char mark = text.charAt(MARK_AT);
        if (mark != ' ' && mark != 0) {
            return new ReaderReply.UnknownLayout(DocumentKind.ofMark(mark));
        }
        try {
            return new ReaderReply.Read(card(text));
        } catch (Unfit unfit) {
            return new ReaderReply.Misread(unfit.field);
        }
    }

    static byte[] write(IdCard card) {
        String text = CardField.NAME.pad(card.name())
                + card.sex().code()
                + CardField.NATION.pad(card.nationCode())
                + card.birth().format(DAY)
                + CardField.ADDRESS.pad(card.address())
                + card.number().value()
                + CardField.AUTHORITY.pad(card.authority())
                + card.validFrom().format(DAY)
                + CardField.VALID_TO.pad(
                        card.validTo().map(day -> day.format(DAY)).orElse(WITHOUT_END))
                + CardField.RESERVED.pad("");
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    /** Blank but for the mark that tells what it is. */
    static byte[] blank(DocumentKind kind) {
        StringBuilder text = new StringBuilder(" ".repeat(CardField.TEXT_BYTES / 2));
        text.setCharAt(MARK_AT, kind.mark());
        return text.toString().getBytes(StandardCharsets.UTF_16LE);
    }

    private static IdCard card(String text) throws Unfit {
        LocalDate birth = day(text, CardField.BIRTH);
        CitizenNumber number =
                CitizenNumber.parse(CardField.NUMBER.of(text)).orElseThrow(() -> new Unfit(CardField.NUMBER));
        if (!number.birth().equals(birth)) {
            throw new Unfit(CardField.BIRTH);
        }
        return new IdCard(
                filled(text, CardField.NAME),
                sex(text),
                nation(text),
                birth,
                CardField.ADDRESS.of(text),
                number,
                CardField.AUTHORITY.of(text),
                day(text, CardField.VALID_FROM),
                validTo(text));
    }

    private static String filled(String text, CardField field) throws Unfit {
        String content = field.of(text);
        if (content.isEmpty()) {
            throw new Unfit(field);
        }
        return content;
    }

    private static IdCard.Sex sex(String text) throws Unfit {
        String code = CardField.SEX.of(text);
        return Arrays.stream(IdCard.Sex.values())
                .filter(sex -> code.equals(String.valueOf(sex.code())))
                .findFirst()
                .orElseThrow(() -> new Unfit(CardField.SEX));
    }

    private static String nation(String text) throws Unfit {
        String code = CardField.NATION.of(text);
        if (!code.matches("[0-9]{2}")) {
            throw new Unfit(CardField.NATION);
        }
        return code;
    }

    private static Optional<LocalDate> validTo(String text) throws Unfit {
        return CardField.VALID_TO.of(text).equals(WITHOUT_END)
                ? Optional.empty()
                : Optional.of(day(text, CardField.VALID_TO));
    }

    private static LocalDate day(String text, CardField field) throws Unfit {
        try {
            return LocalDate.parse(field.of(text), DAY);
        } catch (DateTimeException noDay) {
            throw new Unfit(field);
        }
    }

    /** A field that cannot be right. It does not say what was in it. */
    private static final class Unfit extends Exception {
        private final CardField field;

        Unfit(CardField field) {
            super("unfit: " + field, null, false, false);
            this.field = field;
        }
    }
}
