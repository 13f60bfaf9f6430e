package org.tingxu.device.desk;

import org.tingxu.core.name.Text;

/** A device did not do what a person asked of it. */
public final class DeviceRefused extends Exception {
    private final transient Text what;

    /**
     * A refusal.
     *
     * @param detail for the person who looks after devices; may be empty
     */
    DeviceRefused(Text what, String detail) {
        super(detail);
        this.what = what;
    }

    /** For everybody. */
    public Text what() {
        return what;
    }
}
