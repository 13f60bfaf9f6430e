package org.tingxu.sim;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The wall clock of one machine: virtual time, and how wrong it is. */
final class SimClock implements InstantSource {
    private final Agenda agenda;
    private final Instant start;
    private long wrongMicros;

    SimClock(Agenda agenda, Instant start) {
        this.agenda = agenda;
        this.start = start;
    }

    void jump(long micros) {
        wrongMicros += micros;
    }

    void setRight() {
        wrongMicros = 0;
    }

    @Override
    public Instant instant() {
        return start.plus(agenda.nowMicros() + wrongMicros, ChronoUnit.MICROS);
    }
}
