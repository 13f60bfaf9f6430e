package org.tingxu.device.keypad;

import java.util.Map;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.PadKey;

/**
 * What the keys of a pad mean. What is not named here means nothing, and is told as {@link KeyAction.Unknown}.
 *
 * @param keys         keys that stand alone
 * @param confirmed    digits before {@link PadKey#CONFIRM}
 * @param sameWithinMs identical frames within such a time are one press
 */
public record Ff68Keys(Map<PadKey, KeyAction> keys, Map<String, KeyAction> confirmed, long sameWithinMs) {
    public static final long SAME_WITHIN_MS = 1_000;

    /** The pads that the vectors are of. */
    public static final Ff68Keys USUAL = new Ff68Keys(
            Map.of(
                    PadKey.CALL, new KeyAction.CallNext(),
                    PadKey.RECALL, new KeyAction.Recall(),
                    PadKey.EVALUATE, new KeyAction.Evaluate(),
                    PadKey.PAUSE, new KeyAction.Pause(),
                    PadKey.TRANSFER, new KeyAction.Transfer("")),
            Map.of("0", new KeyAction.Hold(), "3", new KeyAction.CallBack(), "6", new KeyAction.GiveUp()),
            SAME_WITHIN_MS);

    public Ff68Keys {
        keys = Map.copyOf(keys);
        confirmed = Map.copyOf(confirmed);
        if (sameWithinMs < 0) {
            throw new IllegalArgumentException("sameWithinMs must be 0 or more, not " + sameWithinMs);
        }
    }

    KeyAction action(FromPad frame) {
        return switch (frame) {
            case FromPad.Pressed pressed -> action(pressed.digits(), pressed.key());
            case FromPad.Rated _ -> new KeyAction.Unknown("a rating");
            case FromPad.Unknown(var _, var command, var data) ->
                new KeyAction.Unknown("command %02X, data %s".formatted(command, data));
        };
    }

    private KeyAction action(String digits, PadKey key) {
        KeyAction unknown = new KeyAction.Unknown((digits + " " + key).strip());
        if (key == PadKey.CONFIRM) {
            return confirmed.getOrDefault(digits, unknown);
        }
        KeyAction action = keys.getOrDefault(key, unknown);
        if (action instanceof KeyAction.Transfer) {
            return new KeyAction.Transfer(digits);
        }
        return digits.isEmpty() ? action : unknown;
    }
}
