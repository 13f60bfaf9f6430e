package org.tingxu.device.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.tingxu.device.keypad.Ff68Keys;
import org.tingxu.device.keypad.KeyAction;
import org.tingxu.device.keypad.ModbusPadMap;
import org.tingxu.device.profile.KeyMeaning;
import org.tingxu.device.profile.KeypadDialect;
import org.tingxu.protocol.keypad.PadKey;

/** A keypad's profile as its driver takes it. */
final class PadKeys {
    private PadKeys() {}

    static Ff68Keys ff68(KeypadDialect.Ff68 dialect) {
        return new Ff68Keys(
                keys(
                        dialect.keys(),
                        code -> PadKey.ofCode(code)
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "FF 68 keypads have no key %02X: mend keys of the profile".formatted(code)))),
                keys(dialect.confirmed(), digit -> Integer.toString(digit)),
                dialect.sameWithinMs());
    }

    static ModbusPadMap modbus(KeypadDialect.Modbus dialect, int unit) {
        return new ModbusPadMap(
                unit,
                dialect.key(),
                new ModbusPadMap.Once.Counter(dialect.presses()),
                keys(dialect.keys(), code -> code),
                OptionalInt.of(dialect.waiting()),
                Optional.of(new ModbusPadMap.Ticket.Letters(dialect.ticket(), dialect.ticketRegisters())),
                dialect.beep().map(register -> new ModbusPadMap.Beep.Register(register, 1)),
                Math.max(ModbusPadMap.POLL_MS_MIN, dialect.pollMs()));
    }

    private static <K> Map<K, KeyAction> keys(Map<Integer, KeyMeaning> meanings, Function<Integer, K> key) {
        Map<K, KeyAction> keys = new HashMap<>();
        meanings.forEach((code, meaning) -> keys.put(key.apply(code), action(meaning)));
        return keys;
    }

    private static KeyAction action(KeyMeaning meaning) {
        return switch (meaning) {
            case CALL -> new KeyAction.CallNext();
            case RECALL -> new KeyAction.Recall();
            case EVALUATE -> new KeyAction.Evaluate();
            case PAUSE -> new KeyAction.Pause();
            case TRANSFER -> new KeyAction.Transfer("");
            case GIVE_UP -> new KeyAction.GiveUp();
            case HOLD -> new KeyAction.Hold();
            case CALL_BACK -> new KeyAction.CallBack();
        };
    }
}
