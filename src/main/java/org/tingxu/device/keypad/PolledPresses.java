package org.tingxu.device.keypad;

import java.util.OptionalInt;
import org.tingxu.device.keypad.ModbusPadMap.Once;

/** Presses out of registers that are read again and again. A press from before the first reading is nobody's wish any more. */
final class PolledPresses {
    private final Once once;
    private boolean known;
    private int counted;
    private OptionalInt taken = OptionalInt.empty();

    PolledPresses(Once once) {
        this.once = once;
    }

    /**
     * One reading.
     *
     * @param key     the key register
     * @param counter the counter's register; any value when there is none
     * @return the code of a new press
     */
    OptionalInt read(int key, int counter) {
        OptionalInt pressed = switch (once) {
            case Once.Counter _ -> counted(key, counter);
            case Once.Clear _ -> standing(key);
        };
        boolean first = !known;
        known = true;
        return first ? OptionalInt.empty() : pressed;
    }

    /** The device was out of reach for so long that what it holds is too old. */
    void outOfReach() {
        known = false;
    }

    /** Whether the device is to be told that its key was taken. */
    boolean isToClear() {
        return taken.isPresent();
    }

    /** The device said that it heard so: the same key is a new press from now on. */
    void cleared() {
        taken = OptionalInt.empty();
    }

    private OptionalInt counted(int key, int counter) {
        boolean isNew = counter != counted && counter != 0 && key != 0;
        counted = counter;
        return isNew ? OptionalInt.of(key) : OptionalInt.empty();
    }

    private OptionalInt standing(int key) {
        if (key == 0) {
            taken = OptionalInt.empty();
            return taken;
        }
        boolean isNew = taken.isEmpty() || taken.getAsInt() != key;
        taken = OptionalInt.of(key);
        return isNew ? taken : OptionalInt.empty();
    }
}
