package org.tingxu.device.profile;

/**
 * One thing that is wrong in a profile.
 *
 * @param line from 1; 0 = not in a file
 * @param what what is wrong and how to mend it
 */
public record ProfileFault(String file, int line, String what) {
    @Override
    public String toString() {
        return line == 0 ? file + ": " + what : file + ":" + line + ": " + what;
    }
}
