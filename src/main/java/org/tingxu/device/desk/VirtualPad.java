package org.tingxu.device.desk;

import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tingxu.device.keypad.KeyAction;
import org.tingxu.device.keypad.PadFaults;
import org.tingxu.device.line.Line;
import org.tingxu.device.profile.KeypadProfile;

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

    /** A keypad of the profile's protocol at the device's end of a line. */
    static VirtualPad at(Line end, Vertx vertx, KeypadProfile profile, int address) {
        return VirtualPads.at(end, vertx, profile, address);
    }

    /**
     * What a key means, by its word: call, recall, evaluate, pause, transfer, give-up, hold, call-back.
     *
     * @param digits typed before the key that transfers; may be empty
     */
    static Optional<KeyAction> meaning(String word, String digits) {
        return switch (word) {
            case "call" -> Optional.of(new KeyAction.CallNext());
            case "recall" -> Optional.of(new KeyAction.Recall());
            case "evaluate" -> Optional.of(new KeyAction.Evaluate());
            case "pause" -> Optional.of(new KeyAction.Pause());
            case "transfer" -> Optional.of(new KeyAction.Transfer(digits));
            case "give-up" -> Optional.of(new KeyAction.GiveUp());
            case "hold" -> Optional.of(new KeyAction.Hold());
            case "call-back" -> Optional.of(new KeyAction.CallBack());
            default -> Optional.empty();
        };
    }

    /** Presses the key with this meaning; nothing happens, and the answer is empty, when the model has none. */
    Optional<KeyAction> press(KeyAction meaning);

    void change(UnaryOperator<PadFaults> change);
}
