package org.tingxu.device.sign;

/**
 * What a sign shows and how bright.
 *
 * @param percent 0 to 100
 */
public record SignPicture(SignFace face, int percent) {
    public static final SignPicture DARK = new SignPicture(SignFace.DARK, 0);

    public SignPicture {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("%d %% is no brightness: 0 to 100".formatted(percent));
        }
    }

    /** Brightness 0 is darkness, also for a sign that cannot be dimmed. */
    public static SignPicture of(SignFace face, int percent) {
        return percent == 0 ? DARK : new SignPicture(face, percent);
    }
}
