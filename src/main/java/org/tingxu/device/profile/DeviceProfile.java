package org.tingxu.device.profile;

import org.tingxu.device.bus.Patience;

/** One device model as data; see {@code firmware-config/profile.schema.json} and {@code docs/devices.md}. */
public sealed interface DeviceProfile
        permits SignProfile, PrinterProfile, KeypadProfile, EvaluatorProfile, CardReaderProfile {
    Basics basics();

    /** How long the model may take to answer, and how often it is asked. */
    Patience patience();

    default String vendor() {
        return basics().vendor();
    }

    default String model() {
        return basics().model();
    }

    default Protocol protocol() {
        return basics().protocol();
    }

    default Evidence evidence() {
        return basics().evidence();
    }

    default SerialDefaults serial() {
        return basics().serial();
    }

    /** The address of a new device; 0 for a model without addresses. */
    default int deliveredAddress() {
        return basics().addresses().map(AddressRange::delivered).orElse(0);
    }
}
