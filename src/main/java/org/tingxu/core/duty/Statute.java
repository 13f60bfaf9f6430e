package org.tingxu.core.duty;

/**
 * How long the law gives, in working days.
 *
 * @param days          0 to {@value #DAYS_MAX}; 0 = the same day
 * @param extensionDays by how much it may be extended in all, with approval; 0 = not at all
 */
public record Statute(int days, int extensionDays) {
    public static final int DAYS_MAX = 365;

    /** 行政许可法 art. 42 para. 1: twenty days, and ten with the approval of the head of the body. */
    public static final Statute LICENCE = new Statute(20, 10);

    /** 行政许可法 art. 42 para. 2, several bodies together: forty-five, and fifteen with the approval of the government. */
    public static final Statute JOINT = new Statute(45, 15);

    /** 行政许可法 art. 43: the lower level examines within twenty days. It names no extension. */
    public static final Statute REVIEW_BELOW = new Statute(20, 0);

    /** 政府信息公开条例 art. 33: twenty, and up to twenty more with the consent of the head of the office for it. */
    public static final Statute DISCLOSURE = new Statute(20, 20);

    /** 行政许可法 art. 32 para. 1 (1), (2): what cannot be accepted is said at once. */
    public static final Statute AT_ONCE = new Statute(0, 0);

    public Statute {
        if (days < 0 || days > DAYS_MAX || extensionDays < 0 || extensionDays > DAYS_MAX) {
            throw new IllegalArgumentException(
                    "a limit has 0 to %d working days, not %d + %d".formatted(DAYS_MAX, days, extensionDays));
        }
    }
}
