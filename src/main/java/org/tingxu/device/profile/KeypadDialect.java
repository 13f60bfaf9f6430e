package org.tingxu.device.profile;

import java.util.Map;
import java.util.Optional;

/** What a keypad's profile says beyond the common part, by protocol. */
public sealed interface KeypadDialect {
    /** Meaning of a key by its code. */
    Map<Integer, KeyMeaning> keys();

    /**
     * FF 68 keypads, which talk unasked.
     *
     * @param confirm code of the key that ends a digit
     * @param confirmed meaning of a digit that is followed by the confirming key
     * @param sameWithinMs equal frames within this time are one press
     */
    record Ff68(
            Map<Integer, KeyMeaning> keys,
            int confirm,
            Map<Integer, KeyMeaning> confirmed,
            int waitingDigits,
            int ticketDigits,
            long sameWithinMs)
            implements KeypadDialect {
        public Ff68 {
            keys = Map.copyOf(keys);
            confirmed = Map.copyOf(confirmed);
        }
    }

    /**
     * Modbus keypads, which are asked.
     *
     * @param key register that holds the code of the last key
     * @param presses register that counts presses: one answer that is read twice is not two presses
     * @param waiting register for the number of people waiting
     * @param ticket registers for the ticket's characters, two each
     * @param ticketRegisters how many of them
     * @param beep register to which anything but 0 is a beep; none when it has no buzzer
     * @param pollMs time between two questions
     */
    record Modbus(
            Map<Integer, KeyMeaning> keys,
            int key,
            int presses,
            int waiting,
            int ticket,
            int ticketRegisters,
            Optional<Integer> beep,
            long pollMs)
            implements KeypadDialect {
        public Modbus {
            keys = Map.copyOf(keys);
        }
    }
}
