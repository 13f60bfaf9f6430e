package org.tingxu.device.sign;

import org.tingxu.device.profile.AddressRange;
import org.tingxu.device.profile.SignDialect;
import org.tingxu.device.profile.SignProfile;

/** The driver of a sign's protocol. */
public final class SignDrivers {
    private SignDrivers() {}

    /**
     * A driver for a sign.
     *
     * @param address not looked at for models without addresses
     * @throws IllegalArgumentException when the model cannot have this address
     */
    public static SignDriver of(SignProfile profile, int address) {
        profile.basics().addresses().ifPresent(range -> check(profile, range, address));
        return switch (profile.dialect()) {
            case SignDialect.Onbon onbon -> new OnbonDriver(profile, onbon, address);
            case SignDialect.Cpower cpower -> new CpowerDriver(profile, cpower, address);
            case SignDialect.Alpha alpha -> new AlphaDriver(profile, alpha, address);
            case SignDialect.Cd5220 _ -> new Cd5220Driver(profile);
            case SignDialect.ModbusDisplay display -> new ModbusDisplayDriver(profile, display, address);
        };
    }

    private static void check(SignProfile profile, AddressRange range, int address) {
        if (!range.holds(address)) {
            throw new IllegalArgumentException(
                    "%s %s has addresses %s, not %d".formatted(profile.vendor(), profile.model(), range, address));
        }
    }
}
