package org.tingxu.device.slip;

import java.util.List;

/**
 * How a hall's slips look.
 *
 * @param file     where it was read, for messages
 * @param title    what it is called, in both languages
 * @param elements from top to bottom
 */
public record SlipTemplate(String file, Title title, List<Placed> elements) {
    /** The template of halls that name none. */
    public static final String STANDARD = "standard";

    public static final int ELEMENTS_MAX = 60;

    /** A name in both languages. */
    public record Title(String zh, String en) {}

    /** An element and the line of the file that it stands on, from 1. */
    public record Placed(int line, SlipElement element) {}

    public SlipTemplate {
        elements = List.copyOf(elements);
    }
}
