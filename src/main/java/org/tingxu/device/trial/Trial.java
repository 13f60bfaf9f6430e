package org.tingxu.device.trial;

import java.util.List;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.profile.CardReaderProfile;
import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.profile.EvaluatorProfile;
import org.tingxu.device.profile.KeypadDialect;
import org.tingxu.device.profile.KeypadProfile;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.device.sign.SignDrivers;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** One model at one address, in a technician's hands. Pure: it keeps nothing and sends nothing. */
public interface Trial {
    /** Who sent bytes. */
    enum Side {
        HOST,
        DEVICE
    }

    /**
     * One frame to the device.
     *
     * @param answered whether the device answers it
     */
    record Step(Bytes frame, boolean answered) {}

    /**
     * What the technician wrote, as frames to the device.
     *
     * @param text of a sign or slip: its text, lines separated by "|"; of other devices one of the actions that the message of
     *     the exception names
     * @throws IllegalArgumentException with a sentence that says what can be written
     */
    List<Step> encode(String text);

    /** What bytes mean, frame by frame, as the protocol's own records write themselves; damaged frames are left out. */
    List<String> decode(Side from, Bytes bytes);

    /** Harmless questions, each of which a device of this protocol answers; empty when there is none. */
    List<Bytes> hello();

    /** A new reader of answers of this device, in words; what is not from it is left out. */
    FrameReader<String> answers();

    /** What is tested when the technician wrote nothing, as {@link #encode} takes it. */
    String testText();

    /** How long the device may take for a test. Whatever makes paper or noise is asked for once only. */
    Patience testPatience();

    /**
     * The trial of a profile.
     *
     * @throws IllegalArgumentException when the model cannot have this address
     */
    static Trial of(DeviceProfile profile, int address) {
        profile.basics().addresses().filter(range -> !range.holds(address)).ifPresent(range -> {
            throw new IllegalArgumentException(
                    "%s %s has addresses %s, not %d".formatted(profile.vendor(), profile.model(), range, address));
        });
        return switch (profile) {
            case SignProfile sign -> new SignTrial(sign, SignDrivers.of(sign, address));
            case PrinterProfile printer -> new PrinterTrial(printer);
            case KeypadProfile keypad ->
                switch (keypad.dialect()) {
                    case KeypadDialect.Ff68 ff68 -> new KeypadTrial(ff68, keypad.patience(), address);
                    case KeypadDialect.Modbus modbus -> new ModbusKeypadTrial(modbus, keypad.patience(), address);
                };
            case EvaluatorProfile evaluator -> new EvaluatorTrial(evaluator, address);
            case CardReaderProfile reader -> new CardReaderTrial(reader.patience());
        };
    }
}
