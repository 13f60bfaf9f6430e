package org.tingxu.protocol.idcard;

/** Documents that readers read and that have another layout than a resident's card. The mark is at byte 248 of the text. */
public enum DocumentKind {
    /** Foreign permanent resident ID card of 2017, mark I. */
    FOREIGNER('I'),
    /** Foreign permanent resident ID card of 2023, mark Y. */
    FOREIGNER_2023('Y'),
    /** Residence permit of Hong Kong, Macau and Taiwan residents, mark J. */
    HONG_KONG_MACAU_TAIWAN('J'),
    /** Text with a mark that is not known. */
    OTHER('?'),
    /** A reply with fingerprints behind the photo. */
    WITH_FINGERPRINTS(' ');

    private final char mark;

    DocumentKind(char mark) {
        this.mark = mark;
    }

    char mark() {
        return mark;
    }

    static DocumentKind ofMark(char mark) {
        return switch (mark) {
            case 'I' -> FOREIGNER;
            case 'Y' -> FOREIGNER_2023;
            case 'J' -> HONG_KONG_MACAU_TAIWAN;
            default -> OTHER;
        };
    }
}
