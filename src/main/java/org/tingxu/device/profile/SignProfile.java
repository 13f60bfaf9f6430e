package org.tingxu.device.profile;

import org.tingxu.device.bus.Patience;

/** An LED sign or a digit display. */
public record SignProfile(
        Basics basics, Geometry geometry, Capabilities capabilities, SignDialect dialect, Patience patience)
        implements DeviceProfile {

    /**
     * Room for text.
     *
     * @param pixels of the whole sign; none for signs that are not addressed by pixels
     * @param columns characters of ASCII width on a row; Chinese ones take two
     */
    public record Geometry(Pixels pixels, int rows, int columns) {}

    /** Width and height of a sign; {@link #NONE} for one that is not addressed by pixels. */
    public record Pixels(int width, int height) {
        public static final Pixels NONE = new Pixels(0, 0);
    }

    /**
     * What the model can do over its line.
     *
     * @param moving run a text that is longer than a row
     * @param brightness be dimmed
     */
    public record Capabilities(boolean moving, boolean brightness) {}
}
