package org.tingxu.core.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facts as the table of golden dates writes them: {@code ACCEPT 2025-03-03T10:00; STOP 2025-03-05T10:00 HEARING 5}.
 *
 * @param steps {@code STEPS name days name days}
 */
record FactText(List<ClockFact> facts, List<StepLimit> steps) {
    static FactText read(String text) {
        List<ClockFact> facts = new ArrayList<>();
        List<StepLimit> steps = new ArrayList<>();
        for (String part : text.equals("-") ? new String[0] : text.split(";")) {
            String[] words = part.strip().split(" ");
            if (words[0].equals("STEPS")) {
                for (int i = 1; i < words.length; i += 2) {
                    steps.add(StepLimit.then(words[i], Integer.parseInt(words[i + 1])));
                }
            } else {
                facts.add(fact(words));
            }
        }
        return new FactText(facts, steps);
    }

    private static ClockFact fact(String[] words) {
        LocalDateTime at = LocalDateTime.parse(words[1]);
        return switch (words[0]) {
            case "RECEIVE" -> new ClockFact.Received(at);
            case "ASK" -> new ClockFact.CorrectionAsked(at);
            case "COMPLETE" -> new ClockFact.Completed(at);
            case "ACCEPT" -> new ClockFact.Accepted(at);
            case "STOP" -> new ClockFact.Suspended(at, cause(words[2]), Integer.parseInt(words[3]));
            case "GO" -> new ClockFact.Resumed(at);
            case "EXTEND" ->
                new ClockFact.Extended(at, Integer.parseInt(words[2]), "the expert is ill", approval(words[3]));
            case "STEP" -> new ClockFact.StepDone(at, words[2]);
            case "UP" -> new ClockFact.PassedUp(at);
            case "DECIDE" -> new ClockFact.Decided(at, true);
            case "DELIVER" -> new ClockFact.Delivered(at);
            case "WITHDRAW" -> new ClockFact.Withdrawn(at);
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static Optional<SuspensionCause> cause(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(SuspensionCause.valueOf(word));
    }

    private static Optional<Approval> approval(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(new Approval("head", LocalDate.parse(word)));
    }
}
