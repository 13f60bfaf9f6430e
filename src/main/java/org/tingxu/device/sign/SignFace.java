package org.tingxu.device.sign;

import java.util.List;

/**
 * What a sign shows.
 *
 * @param lines  rows from the top; a driver joins or cuts them to what its sign has room for
 * @param moving the text may run when it is longer than the sign; a call never runs
 */
public record SignFace(List<String> lines, boolean moving) {
    public SignFace {
        lines = List.copyOf(lines);
    }

    /** Nothing lit. */
    public static final SignFace DARK = new SignFace(List.of(), false);
}
