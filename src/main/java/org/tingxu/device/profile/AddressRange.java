package org.tingxu.device.profile;

import java.util.OptionalInt;

/**
 * Addresses that a model may be set to.
 *
 * @param delivered what it is set to when it is new
 * @param broadcast the address that every one of them obeys, and none answers
 */
public record AddressRange(int min, int max, int delivered, OptionalInt broadcast) {
    public boolean holds(int address) {
        return (address >= min && address <= max) || address == broadcast.orElse(min);
    }

    @Override
    public String toString() {
        return min + " to " + max + (broadcast.isPresent() ? ", or " + broadcast.getAsInt() + " for all" : "");
    }
}
