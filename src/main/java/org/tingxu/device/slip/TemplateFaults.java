package org.tingxu.device.slip;

import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be used, with everything that is wrong in it. */
public final class TemplateFaults extends Exception {
    private final transient List<TemplateFault> faults;

    public TemplateFaults(List<TemplateFault> faults) {
        super(faults.stream().map(TemplateFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<TemplateFault> faults() {
        return faults;
    }
}
