package org.tingxu.boot.device;

import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import org.tingxu.device.trial.Trial;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which model, and at which address. */
final class ModelArgument {
    private static final int AS_DELIVERED = -1;

    @Parameters(
            index = "0",
            paramLabel = "PROFILE",
            description = "name of a shipped profile (./tingxu device list), or a file that ends in .yaml")
    private String name = "";

    @Option(names = "--address", paramLabel = "N", description = "address of the device (default: as delivered)")
    private int address = AS_DELIVERED;

    DeviceProfile profile(CommandSpec spec) {
        try {
            return Profiles.find(name);
        } catch (ProfileFaults faults) {
            throw DeviceCommand.misuse(spec, faults);
        }
    }

    Trial trial(CommandSpec spec, DeviceProfile profile) {
        try {
            return Trial.of(profile, address == AS_DELIVERED ? profile.deliveredAddress() : address);
        } catch (IllegalArgumentException fault) {
            throw DeviceCommand.misuse(spec, fault);
        }
    }
}
