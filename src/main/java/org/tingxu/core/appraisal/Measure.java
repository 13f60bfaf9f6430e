package org.tingxu.core.appraisal;

/** What is counted for the appraisal, each from facts of the journal, with the points that it has until a hall sets its own. */
public enum Measure {
    /** Visits finished at a window. */
    SERVED(1),
    /** Matters closed in time. */
    MATTER_ON_TIME(2),
    /** Matters closed after their day. */
    MATTER_LATE(-5),
    /** Ratings of the top three levels. */
    RATED_WELL(2),
    /** Ratings of the lowest two. */
    RATED_BADLY(-5),
    /** Days on which the clerk came late. */
    LATE(-2),
    /** Days on which the clerk went early. */
    EARLY(-2),
    /** Days of duty without coming and without leave. */
    ABSENT(-10),
    /** Empty-window alarms where the clerk ought to have sat. */
    EMPTY_WINDOW(-5),
    /** Points of accountability. */
    ACCOUNTABILITY(-1);

    private final int usual;

    Measure(int usual) {
        this.usual = usual;
    }

    public int usual() {
        return usual;
    }
}
