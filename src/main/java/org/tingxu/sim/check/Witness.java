package org.tingxu.sim.check;

import com.google.errorprone.annotations.FormatMethod;
import java.util.Optional;

/** Keeps the first violation of a run, and a trace of the run as one number. */
public final class Witness {
    private static final long PRIME = 0x100000001b3L;
    private Optional<Violation> first = Optional.empty();
    private long trace = 0xcbf29ce484222325L;

    /** Something is wrong. Only the first word counts: what follows it is its consequence. */
    public void accuse(Promised promised, String seen) {
        if (first.isEmpty()) {
            first = Optional.of(new Violation(promised, seen));
        }
    }

    /** Accuses unless {@code holds}. */
    @FormatMethod
    public void check(boolean holds, Promised promised, String seen, Object... values) {
        if (!holds) {
            accuse(promised, seen.formatted(values));
        }
    }

    /** An exception that nobody expected. */
    public void threw(Throwable bug) {
        StackTraceElement[] stack = bug.getStackTrace();
        accuse(Promised.NO_BUG, bug + (stack.length == 0 ? "" : " at " + stack[0]));
    }

    public Optional<Violation> violation() {
        return first;
    }

    public boolean accused() {
        return first.isPresent();
    }

    /** Adds to the trace. */
    public void trace(long value) {
        trace = (trace ^ value) * PRIME;
    }

    /** Equal runs have equal traces. */
    public long trace() {
        return trace;
    }
}
