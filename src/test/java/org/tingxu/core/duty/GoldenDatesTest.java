package org.tingxu.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.duty.TownHall.CALENDAR;
import static org.tingxu.core.duty.TownHall.CLOCK;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tingxu.core.calendar.DueDate;
import org.tingxu.core.plan.ContactRule;

/**
 * {@code duty/golden-dates.csv}: dates that were reckoned by hand and by a list of working days, not by this code, each with
 * its reasoning.
 */
class GoldenDatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/duty/golden-dates.csv", numLinesToSkip = 1)
    void a_golden_date_is_met(String rule, String kind, String promised, String facts, String expect, String reason) {
        Map<String, String> found = promised.equals("-")
                ? shortLimit(kind, LocalDateTime.parse(facts))
                : matter(MatterKind.valueOf(kind), Integer.parseInt(promised), FactText.read(facts));
        assertThat(found).as("%s. %s", rule, reason).containsAllEntriesOf(wanted(expect));
    }

    /** Each figure by its name; a bare word of the column is a flag, and one that is not there is not set. */
    private static Map<String, String> wanted(String expect) {
        Map<String, String> wanted = new LinkedHashMap<>();
        boolean refused = expect.startsWith("refused") || expect.startsWith("awaits") || expect.contains("T");
        if (!refused) {
            wanted.put("provisional", "false");
            wanted.put("statutory-provisional", "" + expect.contains("provisional"));
            wanted.put("silence", "false");
        }
        for (String word : expect.split(" ")) {
            String[] sides = word.split("=");
            wanted.put(sides[0], sides.length == 2 ? sides[1] : "true");
        }
        return wanted;
    }

    private static Map<String, String> matter(MatterKind kind, int promised, FactText text) {
        Terms terms = Terms.of(kind, promised).with(text.steps());
        return switch (CLOCK.reckon(terms, text.facts())) {
            case Reckoning.Reckoned(Timeline timeline) -> figures(timeline);
            case Reckoning.AwaitsMaterials awaits ->
                Map.of("awaits", awaits.since().toString());
            case Reckoning.NeverBegan never -> Map.of("never", never.closedOn().toString());
            case Reckoning.SentBack back -> Map.of("returned", back.closedOn().toString());
            case Reckoning.Refused refused -> Map.of("refused", refused.fault().code());
        };
    }

    private static Map<String, String> figures(Timeline timeline) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("due", timeline.due().on().toString());
        found.put("provisional", "" + timeline.due().provisional());
        found.put("statutory", timeline.statutory().on().toString());
        found.put("statutory-provisional", "" + timeline.statutory().provisional());
        found.put("yellow", timeline.promised().lights().yellowFrom().toString());
        found.put("red", timeline.promised().lights().redFrom().toString());
        found.put("accepted", timeline.promised().from().toString());
        found.put("silence", "" + timeline.bySilence());
        day(timeline.notice()).ifPresent(d -> found.put("notice", d));
        day(timeline.below()).ifPresent(d -> found.put("below", d));
        day(timeline.delivery()).ifPresent(d -> found.put("delivery", d));
        timeline.steps()
                .forEach(s -> found.put(s.name(), s.deadline().due().on().toString()));
        if (timeline.progress() instanceof Progress.Standing standing) {
            found.put("standing", standing.toldUntil().toString());
        }
        timeline.promised().metOn().ifPresent(d -> found.put("done", d.toString()));
        return found;
    }

    private static Optional<String> day(Optional<Deadline> deadline) {
        return deadline.map(Deadline::due).map(DueDate::on).map(Object::toString);
    }

    private static Map<String, String> shortLimit(String kind, LocalDateTime at) {
        DutyLimits limits = DutyLimits.DEFAULT;
        String due = switch (kind) {
            case "SIGN" ->
                CALENDAR.afterWorkingTime(at, Duration.ofMinutes(ContactRule.DEFAULT.signMinutes()))
                        .at()
                        .toString();
            case "ANSWER" -> day(CLOCK.within(at, ContactRule.DEFAULT.answerDays()));
            case "NOTICE" -> day(CLOCK.within(at, MatterKind.PROMISED.noticeDays()));
            case "MEND" -> day(CLOCK.within(at, limits.mendDays()));
            case "COMPLAINT" -> day(CLOCK.within(at, limits.complaintDays(false)));
            case "COMPLAINT_HARD" -> day(CLOCK.within(at, limits.complaintDays(true)));
            default -> throw new IllegalArgumentException(kind);
        };
        return Map.of("due", due, "provisional", "false", "statutory-provisional", "false", "silence", "false");
    }

    private static String day(Deadline deadline) {
        return deadline.due().on().toString();
    }
}
