package org.tingxu.device.slip;

/**
 * One thing that is wrong in a template.
 *
 * @param line from 1
 * @param what what is wrong and how to mend it
 */
public record TemplateFault(String file, int line, String what) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
