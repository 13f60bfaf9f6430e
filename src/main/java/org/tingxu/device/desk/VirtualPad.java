package org.tingxu.device.desk;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tingxu.device.keypad.KeyAction;
import org.tingxu.device.keypad.PadFaults;

/** A simulated keypad of any protocol, by what its keys mean. */
public interface VirtualPad {
    /**
     * What it shows.
     *
     * @param waiting as it stands on its display
     * @param ticket  as it stands on its display
     * @param beeps   since it was made
     */
    record Face(String waiting, String ticket, int beeps) {}

    Face face();

    /** Presses the key with this meaning; nothing happens, and the answer is empty, when the model has none. */
    Optional<KeyAction> press(KeyAction meaning);

    void change(UnaryOperator<PadFaults> change);
}
