package org.tingxu.web.duty;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** A moment in the hall's local time, as a request names it. */
final class LocalMoment {
    private LocalMoment() {}

    /**
     * Reads a moment.
     *
     * @param place where the request says it, e.g. {@code body.at}
     */
    static LocalDateTime of(String text, String place) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused(RequestProblems.invalid(
                    List.of(new Place(place, "a local date and time of the hall, e.g. 2026-02-10T09:30"))));
        }
    }
}
