package org.tingxu.device.profile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A profile that cannot be used, with everything that is wrong in it. */
public final class ProfileFaults extends Exception {
    private final transient List<ProfileFault> faults;

    ProfileFaults(List<ProfileFault> faults) {
        super(sorted(faults).stream().map(ProfileFault::toString).collect(Collectors.joining("\n")));
        this.faults = sorted(faults);
    }

    ProfileFaults(String file, int line, String what) {
        this(List.of(new ProfileFault(file, line, what)));
    }

    private static List<ProfileFault> sorted(List<ProfileFault> faults) {
        return faults.stream()
                .sorted(Comparator.comparingInt(ProfileFault::line))
                .toList();
    }

    /** From the top of the file down. */
    public List<ProfileFault> faults() {
        return faults;
    }
}
