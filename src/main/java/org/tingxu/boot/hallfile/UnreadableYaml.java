package org.tingxu.boot.hallfile;

/** The text is no YAML from {@link #at} on, so that nothing behind it can be judged. */
final class UnreadableYaml extends Exception {
    private final transient Place at;
    private final String what;
    private final String mend;

    UnreadableYaml(Place at, String what, String mend) {
        super(what);
        this.at = at;
        this.what = what;
        this.mend = mend;
    }

    Fault fault(String text) {
        Place place = at.within(text);
        return new Fault(place.line(), place.column(), "", what, mend);
    }
}
