package org.tingxu.sim.check;

/** What has to hold, whatever goes wrong. */
public enum Promised {
    NUMBERS("promise 4: no number twice in a hall on a day"),
    ONE_WINDOW("promise 5: no ticket at two windows, no window with two tickets in hand"),
    ONCE("promise 6: a retried command acts once and answers the same; what is acknowledged is in the journal"),
    ONE_WRITER("promise 7: two writers never both write a hall"),
    FOLLOWERS("promise 8: followers see committed rows only, each once, in order"),
    ORDER("promise 9: the order is the configured rule's, and nobody starves"),
    TIME("promise 13: a clock that jumps changes no order"),
    DUE("what waits wakes when its moment has come, before any order after it"),
    CHAIN("promise 14: every row is chained to the one before it"),
    REPLAY("promise 15: the same journal gives the same state"),
    ANSWERS("liveness: once faults stop, the hall answers, and everybody who waits is called"),
    NO_BUG("no exception leaves the program");

    private final String sentence;

    Promised(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
