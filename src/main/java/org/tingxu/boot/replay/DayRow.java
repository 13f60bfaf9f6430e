package org.tingxu.boot.replay;

/**
 * What one queue did in one interval of the day.
 *
 * @param from           beginning, in minutes of the day
 * @param to             end, in minutes of the day, after {@code from}
 * @param queue          the office's letter of the queue
 * @param arrived        tickets taken
 * @param called         tickets called
 * @param windows        windows open for the queue
 * @param serviceSeconds a window's mean time for one call
 */
record DayRow(int from, int to, String queue, int arrived, int called, int windows, int serviceSeconds) {
    static final int MINUTES_MAX = 24 * 60;
    static final int PEOPLE_MAX = 10_000;
    static final int WINDOWS_MAX = 999;
    static final int SERVICE_SECONDS_MAX = 4 * 3600;
}
