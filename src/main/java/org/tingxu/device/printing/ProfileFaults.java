package org.tingxu.device.printing;

import java.util.List;
import java.util.stream.Collectors;

/** A profile that cannot be used, with everything that is wrong in it. */
public final class ProfileFaults extends Exception {
    private final transient List<ProfileFault> faults;

    ProfileFaults(List<ProfileFault> faults) {
        super(faults.stream().map(ProfileFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<ProfileFault> faults() {
        return faults;
    }
}
