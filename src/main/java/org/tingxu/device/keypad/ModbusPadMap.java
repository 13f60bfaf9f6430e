package org.tingxu.device.keypad;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a Modbus keypad keeps what. Registers are counted from 0.
 *
 * @param unit            1 to 247
 * @param keyRegister     holds the code of the last key; 0: none
 * @param once            how a press is told from the same press read again
 * @param keys            codes and what they mean
 * @param waitingRegister shows how many wait
 * @param ticket          where the ticket is shown
 * @param beep            how a short sound is made
 * @param pollMs          between two questions for a key, {@value #POLL_MS_MIN} at least
 */
public record ModbusPadMap(
        int unit,
        int keyRegister,
        Once once,
        Map<Integer, KeyAction> keys,
        OptionalInt waitingRegister,
        Optional<Ticket> ticket,
        Optional<Beep> beep,
        long pollMs) {
    public static final long POLL_MS_MIN = 20;

    /** Key and counter are read in one question, or a press between two questions would be read half. */
    private static final int SPAN_MAX = 16;

    public ModbusPadMap {
        keys = Map.copyOf(keys);
        if (unit < 1 || unit > 247) {
            throw new IllegalArgumentException("unit must be 1 to 247, not " + unit);
        }
        if (pollMs < POLL_MS_MIN) {
            throw new IllegalArgumentException("pollMs must be %d or more, not %d".formatted(POLL_MS_MIN, pollMs));
        }
        if (once instanceof Once.Counter(var register) && Math.abs(register - keyRegister) >= SPAN_MAX) {
            throw new IllegalArgumentException("The counter (%d) must be less than %d registers from the key (%d)"
                    .formatted(register, SPAN_MAX, keyRegister));
        }
    }

    /** How a press is told from the same press read again. */
    public sealed interface Once {
        /** A register that counts presses, from 65535 on to 1 again; 0 after the device was switched on. */
        record Counter(int register) implements Once {}

        /** A register that the host writes to when it has taken the key, whereupon the key register is 0. */
        record Clear(int register, int value) implements Once {}
    }

    /** Where the number at the window is shown. */
    public sealed interface Ticket {
        /** The digits at its end as a number; 0 when there is none, or when it has more than three. */
        record Digits(int register) implements Ticket {}

        /** Its characters, two in each of so many registers, right-aligned; blank when they do not fit. */
        record Letters(int from, int registers) implements Ticket {}
    }

    /** How a short sound is made. */
    public sealed interface Beep {
        /** Switched on. */
        record Coil(int coil) implements Beep {}

        /** Written to. */
        record Register(int register, int value) implements Beep {}
    }

    int firstRead() {
        return once instanceof Once.Counter(var register) ? Math.min(register, keyRegister) : keyRegister;
    }

    int registersRead() {
        return once instanceof Once.Counter(var register) ? Math.abs(register - keyRegister) + 1 : 1;
    }

    KeyAction action(int code) {
        return keys.getOrDefault(code, new KeyAction.Unknown("key code " + code));
    }
}
