package org.tingxu.device.desk;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tingxu.device.keypad.Ff68Keys;
import org.tingxu.device.keypad.KeyAction;
import org.tingxu.device.keypad.ModbusPadMap;
import org.tingxu.device.keypad.PadFaults;
import org.tingxu.device.keypad.VirtualKeypad;
import org.tingxu.device.keypad.VirtualModbusPad;
import org.tingxu.protocol.keypad.PadKey;

/** Simulated keypads, each protocol in the words of {@link VirtualPad}. */
final class VirtualPads {
    private VirtualPads() {}

    private static <K> Optional<K> key(Map<K, KeyAction> keys, KeyAction meaning) {
        KeyAction sought = meaning instanceof KeyAction.Transfer ? new KeyAction.Transfer("") : meaning;
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().equals(sought))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    record Ff68(VirtualKeypad pad, Ff68Keys keys) implements VirtualPad {
        @Override
        public Face face() {
            VirtualKeypad.Face face = pad.face();
            return new Face(face.waiting().strip(), face.ticket().strip(), face.beeps());
        }

        @Override
        public Optional<KeyAction> press(KeyAction meaning) {
            String digits = meaning instanceof KeyAction.Transfer(String target) ? target : "";
            Optional<PadKey> alone = key(keys.keys(), meaning);
            alone.ifPresent(key -> pad.press(digits, key));
            Optional<String> confirmed = alone.isPresent() ? Optional.empty() : key(keys.confirmed(), meaning);
            confirmed.ifPresent(typed -> pad.press(typed, PadKey.CONFIRM));
            return alone.isPresent() || confirmed.isPresent() ? Optional.of(meaning) : Optional.empty();
        }

        @Override
        public void change(UnaryOperator<PadFaults> change) {
            pad.change(change);
        }
    }

    record Modbus(VirtualModbusPad pad, ModbusPadMap map) implements VirtualPad {
        @Override
        public Face face() {
            String waiting = map.waitingRegister().isPresent()
                    ? Integer.toString(pad.register(map.waitingRegister().getAsInt()))
                    : "";
            int beeps = map.beep()
                    .map(beep -> switch (beep) {
                        case ModbusPadMap.Beep.Coil(int coil) -> pad.switchedOn(coil);
                        case ModbusPadMap.Beep.Register(int register, int _) -> pad.register(register);
                    })
                    .orElse(0);
            return new Face(waiting, map.ticket().map(this::ticket).orElse(""), beeps);
        }

        private String ticket(ModbusPadMap.Ticket place) {
            return switch (place) {
                case ModbusPadMap.Ticket.Digits(int register) -> Integer.toString(pad.register(register));
                case ModbusPadMap.Ticket.Letters(int from, int registers) -> {
                    byte[] characters = new byte[2 * registers];
                    for (int i = 0; i < registers; i++) {
                        characters[2 * i] = (byte) (pad.register(from + i) >> 8);
                        characters[2 * i + 1] = (byte) pad.register(from + i);
                    }
                    yield new String(characters, StandardCharsets.US_ASCII)
                            .replace('\0', ' ')
                            .strip();
                }
            };
        }

        @Override
        public Optional<KeyAction> press(KeyAction meaning) {
            Optional<Integer> code = key(map.keys(), meaning);
            code.ifPresent(pad::press);
            return code.map(_ -> meaning);
        }

        @Override
        public void change(UnaryOperator<PadFaults> change) {
            pad.change(change);
        }
    }
}
