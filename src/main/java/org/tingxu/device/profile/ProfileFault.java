package org.tingxu.device.profile;

/**
 * One thing that is wrong in a profile.
 *
 * @param line from 1
 * @param what what is wrong and how to mend it
 */
public record ProfileFault(String file, int line, String what) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
