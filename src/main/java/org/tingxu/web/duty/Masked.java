package org.tingxu.web.duty;

/** What of a person may be shown. */
final class Masked {
    private static final int SHOWN_DIGITS = 4;

    private Masked() {}

    /** 张三丰 is 张*丰, 张三 is 张*, 张 is *; who gave no name has none. */
    static String name(String name) {
        int[] letters = name.codePoints().toArray();
        if (letters.length < 2) {
            return letters.length == 0 ? "" : "*";
        }
        String first = Character.toString(letters[0]);
        return letters.length == 2 ? first + "*" : first + "*" + Character.toString(letters[letters.length - 1]);
    }

    /** The last four; a shorter number is not shown at all. */
    static String number(String number) {
        return number.length() <= SHOWN_DIGITS ? "*" : "*" + number.substring(number.length() - SHOWN_DIGITS);
    }
}
